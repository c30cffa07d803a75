import { parseArgs } from 'node:util';
import { contentFolder } from '../src/build/content.ts';
import { exportReport } from '../src/build/desk/export.ts';
import { tell } from '../src/build/desk/outcome.ts';

/** `npm run export -- kita 2016` writes a report into `sheets/`; `--again` writes over what is there. */
const { positionals, values } = parseArgs({
  allowPositionals: true,
  options: { again: { type: 'boolean', default: false } },
});
const [ward = '', year = ''] = positionals;
tell(await exportReport({ content: contentFolder(), ward, year, out: 'sheets', ...values }));
