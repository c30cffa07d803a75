import { printChanges } from '../src/build/proposal/changes.ts';

process.exitCode = await printChanges(process.argv.slice(2), () => []);
