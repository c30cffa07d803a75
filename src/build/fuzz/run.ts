import { spawnSync } from 'node:child_process';

/** What is tried with slips and nonsense: content, imports and queries. */
const TRIED = [
  'src/parse/fuzz.test.ts',
  'src/parse/edit/edit-any.test.ts',
  'src/formats/form/form.test.ts',
  'src/build/fuzz',
  'src/site/search-fuzz.test.ts',
];

/** Tries far more than the tests do: more than 10,000 slips, which `seed` chooses; `times` as many as the tests. */
export function runFuzz(seed = String(Date.now() % 1e6), times = '15'): boolean {
  console.log(`SEED=${seed} FUZZ=${times}`);
  const projects = ['--project', 'unit', '--project', 'site'];
  const { status } = spawnSync('vitest', ['run', ...projects, ...TRIED], {
    stdio: 'inherit',
    env: { ...process.env, SEED: seed, FUZZ: times },
  });
  return status === 0;
}
