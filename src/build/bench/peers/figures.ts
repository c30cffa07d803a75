import { spreadOf, type Spread } from '../spread.ts';
import type { State } from '../states.ts';
import type { Took } from './run.ts';

/** What every generator took in one round, by state. */
export type Round<Name extends string> = Readonly<Record<Name, Readonly<Record<State, Took>>>>;

/** What a generator took over all rounds. */
export const tookOver = <Name extends string>(
  rounds: readonly Round<Name>[],
  name: Name,
  state: State,
  what: keyof Took,
): Spread => spreadOf(rounds.map((round) => round[name][state][what]));

/**
 * How many times as long a generator took as another one. Each round makes a ratio of its own, because the two ran next to
 * each other in it, and a machine that is slower for a while is so for both.
 */
export const ratioOver = <Name extends string>(
  rounds: readonly Round<Name>[],
  [name, other]: readonly [Name, Name],
  state: State,
): Spread =>
  spreadOf(rounds.map((round) => round[name][state].seconds / round[other][state].seconds));

/** In which order generators are asked in a round, counted from 0: each is the first, second … as often as any other. */
export const rotated = <One>(all: readonly One[], round: number): readonly One[] => {
  const first = round % all.length;
  return [...all.slice(first), ...all.slice(0, first)];
};
