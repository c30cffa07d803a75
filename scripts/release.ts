import { plainly } from '../src/build/check/plainly.ts';
import { recordVersion, type Recording } from '../src/build/versions/release.ts';

const RECORDINGS: Readonly<Record<string, Recording>> = { '--again': 'again', '--if-new': 'ifNew' };
await plainly(() => recordVersion(RECORDINGS[process.argv[2] ?? ''] ?? 'once'));
// Pagefind's service keeps the process alive.
process.exit();
