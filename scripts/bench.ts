import { BENCHES } from '../src/build/bench/bench.ts';
import { resultTable, writeResults } from '../src/build/bench/results.ts';

/** `npm run bench -- build 24x5` runs a benchmark and prints its table; `--write` writes that for developers, too. */
const [what = '', ...given] = process.argv.slice(2);
const bench = BENCHES[what];
if (bench) {
  const names = given.filter((name) => !name.startsWith('--'));
  const results = await bench.run(names, given.includes('--all'));
  if (results) console.log(`\n${resultTable(results)}`);
  if (results && given.includes('--write'))
    await writeResults(`src/build/bench/${what}.md`, results);
} else {
  for (const [name, { usage }] of Object.entries(BENCHES))
    console.error(`npm run bench -- ${name} ${usage}`);
}
