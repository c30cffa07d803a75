import { runFaults } from '../src/build/faults/run.ts';

/** `npm run faults` plants every fault, `npm run faults -- styles 検索` those with one of these words in name or file. */
process.exitCode = runFaults(process.argv.slice(2)) ? 0 : 1;
