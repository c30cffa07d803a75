import { plainly } from '../src/build/check/plainly.ts';
import { buildSite } from '../src/build/site.ts';
import { tellStages } from '../src/build/stage.ts';

tellStages('build');
await plainly(buildSite);
// Pagefind's service keeps the process alive.
process.exit();
