import { runAstro } from '../src/build/astro.ts';

process.exitCode = runAstro(process.argv.slice(2));
