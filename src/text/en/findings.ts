import type { TargetStatus } from '../../model/figure/attainment.ts';
import type { Terms } from '../terms.ts';
import { counted, isOne, verb } from './count.ts';
import { movedBy } from './moved.ts';
import { yearName } from './year.ts';

type Move = Readonly<{ amount: string; trend: 'up' | 'down' | 'flat'; unit: string | null }>;
type Told = Readonly<{ ward: string; year: string; name: string; value: string }>;
type Aim = Readonly<{ text: string; by: number | null }>;
type Direction = 'falls' | 'rises';

export const going = (direction: Direction): string => (direction === 'falls' ? 'fell' : 'rose');

export const moveText = ({ amount, trend }: Move): string => movedBy(trend, amount);

const closely = (close: boolean): string =>
  close ? ' The distance to the target is within the margin of error.' : '';

/** `East, “Mutual support” (FY2016): 45%` */
const told = ({ ward, year, name, value }: Told): string =>
  `${ward}, “${name}” (${year}): ${value}`;

const KEPT: Readonly<Record<TargetStatus, string>> = {
  reached: 'which met the target',
  notYet: 'which has not met the target yet',
  missed: 'which missed the target',
  untold: 'which cannot be compared with the target',
};

/** Sentences of findings: what the data show, said so that it can be quoted. */
export const findingSentences = (terms: Terms) => {
  const { area, areas } = terms;
  const aimed = ({ text, by }: Aim) =>
    by === null ? `the target of ${text}` : `the ${yearName(terms, by)} target of ${text}`;
  const thereAre = (count: number, what: string, whats: string, rest: string) =>
    count === 0
      ? `There are no ${whats}${rest}.`
      : `There ${verb(count, 'is', 'are')} ${counted(count, what, whats)}${rest}.`;
  return {
    ratedHeadline: (grade: string, count: number, wards: number) =>
      count === 0
        ? `No result rated “${grade}” is short of its target.`
        : `${counted(count, 'result')} of ${counted(wards, area, areas)} ${verb(count, 'is', 'are')} rated “${grade}” although short of the target.`,
    findingRated: (ward: string, year: string, grade: string, all: number, short: number) =>
      all === short
        ? `${ward} (${year}): ${isOne(all) ? 'the one result' : `all ${all} results`} rated “${grade}” ${verb(all, 'is', 'are')} short of the target.`
        : `${ward} (${year}): of ${counted(all, 'result')} rated “${grade}”, ${short} ${verb(short, 'is', 'are')} short of the target.`,
    moveNone: (direction: Direction) =>
      `No share measured with a common question ${going(direction)} by more than the margin of error.`,
    moveMost: (
      direction: Direction,
      { ward, year, name, value }: Told,
      before: string,
      amount: string,
      certainty: string,
    ) =>
      `In the reports for ${year}, the share measured with a common question that ${going(direction)} most is “${name}” of ${ward}: from ${before} to ${value}, by ${amount}${certainty}.`,
    moveUnknown: ' (margin of error unknown)',
    moveClear: ' (more than the margin of error)',
    findingMoved: (
      { ward, year, name, value }: Told,
      before: string,
      move: Move,
      certainty: string,
    ) => `${ward}, “${name}”: ${moveText(move)} from ${before} to ${value} in ${year}${certainty}.`,
    nearHeadline: (count: number) =>
      thereAre(count, 'result', 'results', ' just short of the target'),
    findingNear: (result: Told, aim: Aim, gap: string, close: boolean) =>
      `${told(result)}, ${gap} from ${aimed(aim)}.${closely(close)}`,
    worseningHeadline: (count: number) =>
      thereAre(
        count,
        'result',
        'results',
        ' short of the target and farther from it than the year before',
      ),
    findingWorsening: (result: Told, aim: Aim, isOpen: boolean, move: Move, certainty: string) =>
      `${told(result)}. It ${isOpen ? 'has not met' : 'missed'} ${aimed(aim)}${isOpen ? ' yet' : ''} and ${moveText(move)} from the year before${certainty}.`,
    earlyHeadline: (count: number) =>
      thereAre(count, 'result', 'results', ' that met the target before its year'),
    findingEarly: (result: Told, aim: Aim, years: number, close: boolean) =>
      `${told(result)}. It met ${aimed(aim)}, ${counted(years, 'year')} early.${closely(close)}`,
    changedHeadline: (count: number) =>
      count === 0
        ? 'No report says that a question changed.'
        : thereAre(
            count,
            'result',
            'results',
            ' whose question changed, so that the years cannot be compared',
          ),
    findingChanged: ({ ward, year, name, value }: Told, before: string, beforeYear: string) =>
      `${ward}, “${name}”: ${before} in ${beforeYear} and ${value} in ${year}, but the question changed, so the two cannot be compared.`,
    promisesHeadline: (count: number) =>
      count === 0
        ? 'There is no result yet that can be followed through two reports.'
        : thereAre(
            count,
            'result',
            'results',
            ' short of the target in an earlier report whose next value is known',
          ),
    findingPromise: (
      { ward, year, name, value }: Told,
      beforeYear: string,
      before: string,
      status: TargetStatus,
    ) =>
      `${ward}, “${name}”: ${before} in the report for ${beforeYear}, short of the target. In ${year} it was ${value}, ${KEPT[status]}.`,
  } as const;
};
