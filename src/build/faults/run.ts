import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { cloneProject } from '../clone.ts';
import type { Fault } from './fault.ts';
import { FAULTS } from './faults.ts';
import { caughtBefore, keepCaught } from './kept.ts';
import { faultTable, type Outcome } from './table.ts';
import { firstFailure, firstFailureBefore } from './trial.ts';

const TABLE = 'src/build/faults/table.md';

/**
 * Plants faults one at a time in a copy of the project and runs the tests that should see each; `chosen` are words of
 * their names or files, none is all of them, after which the table is written anew. A fault that was caught before is
 * not tried again until it, its file or its tests change. True if every fault was caught.
 */
export function runFaults(chosen: readonly string[]): boolean {
  const faults = FAULTS.filter(({ name, file }) =>
    [name, file].some((text) => chosen.length === 0 || chosen.some((word) => text.includes(word))),
  );
  const before = faults.map(kept);
  const untried = before.flatMap(({ fault, caughtBy }) => (caughtBy === null ? fault : []));
  const tried = untried.length === 0 ? [] : tryInClone(untried);
  if (!tried) return false;
  const outcomes = before.map((one) => tried.find(({ fault }) => fault === one.fault) ?? one);
  const caught = outcomes.filter(({ caughtBy }) => caughtBy !== null).length;
  console.log(`${caught} of ${faults.length} faults were caught`);
  if (chosen.length === 0) writeTable(outcomes);
  return caught === faults.length && faults.length > 0;
}

const kept = (fault: Fault): Outcome => ({
  ...{ fault, caughtBy: caughtBefore(fault), isApplicable: true },
});

/** Null if the tests fail without any fault: they would then say nothing. */
function tryInClone(faults: readonly Fault[]): readonly Outcome[] | null {
  const clone = cloneProject();
  try {
    const failure = firstFailureBefore(clone, [...new Set(faults.flatMap(({ tests }) => tests))]);
    if (failure === null) return faults.map((fault) => told(outcomeOf(clone, fault)));
    console.error(`fails without any fault: ${failure}`);
    return null;
  } finally {
    rmSync(clone, { recursive: true });
  }
}

/** A fault whose text does not stand once in its file is not applicable any more, which is as bad as one not caught. */
function outcomeOf(clone: string, fault: Fault): Outcome {
  const file = join(clone, fault.file);
  const text = existsSync(file) ? readFileSync(file, 'utf8') : '';
  if (text.split(fault.before).length !== 2) return { fault, caughtBy: null, isApplicable: false };
  writeFileSync(
    file,
    text.replace(fault.before, () => fault.after),
  );
  const caughtBy = firstFailure(clone, fault.tests);
  writeFileSync(file, text);
  return { fault, caughtBy, isApplicable: true };
}

function told(outcome: Outcome): Outcome {
  const { fault, caughtBy, isApplicable } = outcome;
  const missed = isApplicable ? 'NOT CAUGHT' : 'not applicable any more';
  console.log(`${caughtBy === null ? missed : 'caught'}: ${fault.file} ${fault.name}`);
  if (caughtBy === null) return outcome;
  console.log(`  ${caughtBy}`);
  keepCaught(fault, caughtBy);
  return outcome;
}

function writeTable(outcomes: readonly Outcome[]): void {
  writeFileSync(TABLE, faultTable(outcomes));
  spawnSync(process.execPath, ['node_modules/prettier/bin/prettier.cjs', '--write', TABLE]);
}
