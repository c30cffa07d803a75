import { runChecks } from '../src/build/checks/checks.ts';

process.exitCode = (await runChecks()) ? 0 : 1;
