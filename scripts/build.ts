import { buildSite } from '../src/build/site.ts';
import { tellStages } from '../src/build/stage.ts';

tellStages('build');
await buildSite();
// Pagefind's service keeps the process alive.
process.exit(0);
