import { recordVersion } from '../src/build/versions/release.ts';

await recordVersion(process.argv.includes('--again'));
// Pagefind's service keeps the process alive.
process.exit(0);
