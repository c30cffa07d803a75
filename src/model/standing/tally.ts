import type { PlacedResult } from '../dataset.ts';
import type { TargetStatus } from '../figure/attainment.ts';
import { standingOf, type Movement } from './standing.ts';

/**
 * How many results of a report stand where. Every result counts once in `reached`, `notYet`, `missed` and `untold`,
 * once in `movements`, and once in `ratings` and `unrated`.
 */
export type Tally = Readonly<{
  results: number;
  reached: number;
  notYet: number;
  missed: number;
  untold: number;
  movements: Readonly<Record<Movement, number>>;
  lowerIsBetter: number;
  ratings: readonly Readonly<{ value: string; count: number }>[];
  unrated: number;
}>;

/** Counts results; `grades` gives the order in which ratings are listed (a rating nobody gave is left out). */
export function tallyOf(results: readonly PlacedResult[], grades: readonly string[]): Tally {
  const standings = results.map(standingOf);
  const reaching = (status: TargetStatus) =>
    standings.filter(({ attainment }) => attainment.status === status).length;
  const moving = (movement: Movement) =>
    standings.filter((standing) => standing.movement === movement).length;
  const rated = (value: string | null) =>
    results.filter(({ result }) => result.rating === value).length;
  return {
    results: results.length,
    reached: reaching('reached'),
    notYet: reaching('notYet'),
    missed: reaching('missed'),
    untold: reaching('untold'),
    movements: {
      up: moving('up'),
      down: moving('down'),
      flat: moving('flat'),
      unclear: moving('unclear'),
      incomparable: moving('incomparable'),
      noPrevious: moving('noPrevious'),
      noNumber: moving('noNumber'),
    },
    lowerIsBetter: standings.filter(({ direction }) => direction === 'lower').length,
    ratings: grades
      .map((value) => ({ value, count: rated(value) }))
      .filter(({ count }) => count > 0),
    unrated: rated(null),
  };
}
