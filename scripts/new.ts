import { contentFolder } from '../src/build/content.ts';
import { newReport } from '../src/build/desk/new.ts';
import { tell } from '../src/build/desk/outcome.ts';

/** `npm run new -- kita 2017` begins a report as a draft, from the last one. */
const [ward = '', year = ''] = process.argv.slice(2);
tell(newReport({ content: contentFolder(), ward, year }));
