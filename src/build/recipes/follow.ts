import { spawnSync } from 'node:child_process';
import { formatProblem } from '../../parse/problem.ts';
import { checkContent } from '../check/content.ts';
import { readContent, writeContent } from '../content.ts';
import { lastRecorded, recordedAddresses } from '../versions/recorded.ts';
import { isUntold, withVersion } from './log.ts';
import type { Recipe } from './recipe.ts';

/**
 * Carries out recipes in the content of a clone, one after the other, as an officer would who pastes what the messages
 * ask for. Throws where something else is told to be wrong.
 */
export function follow(clone: string, recipes: readonly Recipe[]): void {
  const folder = `${clone}/content`;
  for (const { edit, schemas, publishes } of recipes) {
    const recorded = lastRecorded(folder);
    const promised = recorded ? recordedAddresses(folder, recorded.version) : [];
    writeContent(folder, edit({ files: readContent(folder), promised }));
    if (schemas) command(clone, 'schemas');
    if (!publishes) continue;
    tell(folder, publishes);
    command(clone, 'release');
  }
  if (untoldIn(folder).length > 0) tell(folder, 'minor');
}

/** What is to be told in the log of changes; nothing else may be wrong. */
function untoldIn(folder: string) {
  const { problems } = checkContent(folder);
  const wrong = problems.filter((problem) => !isUntold(problem));
  if (wrong.length > 0) throw new Error(wrong.map(formatProblem).join('\n'));
  return problems;
}

/** Writes a version that tells all that is untold, as often as that brings up something new. */
function tell(folder: string, kind: NonNullable<Recipe['publishes']>): void {
  writeContent(folder, withVersion(readContent(folder), kind, untoldIn(folder)));
  const left = untoldIn(folder);
  if (left.length > 0) throw new Error(left.map(formatProblem).join('\n'));
}

/** Runs one of the project's commands in the clone. */
function command(clone: string, name: string): void {
  const { status } = spawnSync(process.execPath, [`scripts/${name}.ts`], {
    ...{ cwd: clone, stdio: 'inherit' },
  });
  if (status !== 0) throw new Error(`npm run ${name} ended with status ${status}`);
}
