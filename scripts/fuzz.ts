import { runFuzz } from '../src/build/fuzz/run.ts';

/** `npm run fuzz` tries slips of a seed that it names, `npm run fuzz -- 7 100` those of seed 7, 100 times as many as the tests. */
process.exitCode = runFuzz(process.argv[2], process.argv[3]) ? 0 : 1;
