import { runAstro } from '../src/build/astro.ts';
import { showDrafts } from '../src/build/drafts.ts';

const [command, ...rest] = process.argv.slice(2);
if (command === 'dev') showDrafts();
process.exitCode = runAstro([command ?? '', ...rest]);
