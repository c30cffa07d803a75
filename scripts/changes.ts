import { reportChanges } from '../src/build/proposal/changes.ts';

const outcome = await reportChanges(process.argv.slice(2));
if (outcome.ok) process.stdout.write(outcome.made);
else console.error(outcome.message);
process.exitCode = outcome.ok ? 0 : 2;
