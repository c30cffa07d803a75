import { runChecks } from '../src/build/checks.ts';

process.exitCode = runChecks() ? 0 : 1;
