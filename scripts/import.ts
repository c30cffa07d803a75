import { parseArgs } from 'node:util';
import { contentFolder } from '../src/build/content.ts';
import { importReport } from '../src/build/desk/import.ts';
import { tell } from '../src/build/desk/outcome.ts';

/** `npm run import -- form.xlsx` reads spreadsheets into a report; `--write` confirms that one that is there changes. */
const text = { type: 'string', default: '' } as const;
const { positionals: paths, values } = parseArgs({
  allowPositionals: true,
  options: { ward: text, year: text, write: { type: 'boolean', default: false } },
});
tell(await importReport({ content: contentFolder(), paths, ...values }));
