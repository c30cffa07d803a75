import { buildSite } from '../src/build/site.ts';

await buildSite();
// Pagefind's service keeps the process alive.
process.exit(0);
