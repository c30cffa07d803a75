import { spawnSync } from 'node:child_process';
import { rmSync } from 'node:fs';
import { cloneProject } from '../clone.ts';
import { CONTENTS } from './contents.ts';
import { follow } from './follow.ts';
import type { Recipe } from './recipe.ts';
import { RECIPES } from './recipes.ts';

/** How following a recipe ended: the last line of the checks, or what went wrong before. */
type Outcome = Readonly<{ name: string; ok: boolean; said: string }>;

const ALL = 'all';

/**
 * Carries out recipes, each name in a clone of its own: `all` is all of them one after the other, other names are single
 * recipes or contents that take the place of the one that stands. Then runs every check there; true if all ended well.
 */
export function runRecipes(names: readonly string[]): boolean {
  const outcomes = (names.length > 0 ? names : [ALL]).map(outcomeOf);
  const width = Math.max(...outcomes.map(({ name }) => name.length));
  console.log('');
  for (const { name, ok, said } of outcomes)
    console.log(`${ok ? 'ok    ' : 'FAILED'} ${name.padEnd(width)} ${said}`);
  return outcomes.every(({ ok }) => ok);
}

/** Everything that can be asked for. */
export const NAMES: readonly string[] = [
  ALL,
  ...RECIPES.map(({ name }) => name),
  ...Object.keys(CONTENTS),
];

/** The clone goes if all is well, else it stays to be looked at. */
function outcomeOf(name: string): Outcome {
  console.log(`\n==== ${name}`);
  const clone = cloneProject();
  const outcome = checked(name, clone);
  if (outcome.ok) rmSync(clone, { recursive: true });
  return outcome.ok ? outcome : { ...outcome, said: `${outcome.said}\n${clone}` };
}

function checked(name: string, clone: string): Outcome {
  try {
    prepare(name, clone);
  } catch (error) {
    return { name, ok: false, said: error instanceof Error ? error.message : String(error) };
  }
  const { status, stdout } = spawnSync(process.execPath, ['scripts/test.ts'], {
    ...{ cwd: clone, encoding: 'utf8', stdio: ['ignore', 'pipe', 'inherit'], maxBuffer: 1e9 },
  });
  console.log(stdout);
  return { name, ok: status === 0, said: stdout.trimEnd().split('\n').at(-1) ?? '' };
}

function prepare(name: string, clone: string): void {
  const replace = CONTENTS[name];
  if (replace) replace(clone);
  else follow(clone, name === ALL ? RECIPES : [recipeOf(name)]);
}

function recipeOf(name: string): Recipe {
  const recipe = RECIPES.find((one) => one.name === name);
  if (!recipe) throw new RangeError(`unknown recipe: ${name}`);
  return recipe;
}
