import { quantity } from './quantity.ts';
import type { TargetStatus } from '../../model/figure/attainment.ts';
import type { Absence } from '../../model/figure/absence.ts';
import type { Operator } from '../../model/figure/target.ts';
import type { Change } from '../../model/figure/change.ts';
import type { Comparability } from '../../model/report/comparability.ts';
import type { Terms } from '../terms.ts';
import { capital, counted, listed, numeral } from './count.ts';
import { movedWord } from './moved.ts';
import { yearName } from './year.ts';

/** What a sentence needs of a target: its text as printed, and the limit that was read from it. */
type StatedTarget = Readonly<{
  text: string;
  operator: Operator | null;
  number: number | null;
  unit: string | null;
}>;

const LIMITS: Readonly<Record<Operator, string>> = {
  ...{ '>=': 'at least', '<=': 'at most', '>': 'more than', '<': 'less than' },
};

const JAPANESE = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u;

/** Words of figures, targets, changes and ratings, wherever they stand. */
export const figureWords = (terms: Terms) => {
  const { area, areas } = terms;
  const named = (western: number) => yearName(terms, western);
  return {
    goal: 'Goal',
    theme: 'Theme',
    topic: 'Topic',
    item: 'Item',
    indicator: 'Indicator',
    officialName: 'Official name',
    population: 'Population',
    code: 'Code',

    unit: 'Unit',
    milestone: 'Milestone (no figure)',

    ward: capital(area),
    fiscalYear: capital(terms.yearWord),
    measure: 'Measure',
    value: 'Current',
    previous: 'Previous',
    change: 'Change',
    target: 'Target',
    commonTarget: 'Common target',
    ownTarget: `Target of the ${area}`,
    noTarget: 'No target stated',
    attainment: 'Against the target',
    attained: {
      reached: 'Met',
      notYet: 'Not met yet',
      missed: 'Missed',
    } satisfies Record<Exclude<TargetStatus, 'untold'>, string>,
    withinMargin: (text: string) => `${text} (within the margin of error)`,
    rating: 'Self-assessment',
    note: 'Note',
    missing: 'No value',
    noPrevious: 'No previous value',
    noNumber: 'No number',
    absences: {
      none: 'nothing printed',
      unknown: 'unknown',
      suppressed: 'suppressed',
      notMeasured: 'not measured',
      notApplicable: 'not applicable',
      withdrawn: 'withdrawn',
    } satisfies Record<Absence, string>,
    notComparable: 'Not comparable',
    breakLabel: 'Changed question',
    brokenBy: (note: string) => `Changed question: ${note}`,
    /** A value of one year, as its own report states it and as the next year's does. */
    restated: (year: number, own: string, nextYear: number, next: string) =>
      `Restated: for ${named(year)}, the report for ${named(year)} gives ${own}, that for ${named(nextYear)} gives ${next}.`,
    dash: '–',
    colon: ': ',
    comma: ', ',
    gap: ' ',
    labelled: (label: string, text: string) => `${label}: ${text}`,
    described: (name: string, explanation: string) => `${name}. ${explanation}`,
    brackets: (text: string) => ` (${text})`,
    unchanged: '±0',
    trendWord: (trend: Change['trend']) => movedWord(trend),
    better: 'improved',
    worse: 'got worse',
    unclear: 'no clear change',
    source: 'Source',
    summaryLabel: 'Summary',
    permalink: 'Link to this item',

    comparability: {
      same: 'Common question',
      variant: 'Other question or population',
      own: 'Own measure',
    } satisfies Record<Comparability, string>,

    trend: (trend: string, verdict: string | null) =>
      verdict === null ? trend : `${trend}, ${verdict}`,
    moved: (amount: string, trend: string) => `${amount} (${trend})`,
    inYear: (name: string, year: string) => `${name} (${year})`,
    wardYear: (ward: string, year: string) => `${ward} (${year})`,
    listed: (count: number, names: readonly string[]) =>
      count === 0 ? `no ${area}` : `${counted(count, area, areas)} (${listed(names)})`,
    year: named,
    /** Other names by which a year is looked for. */
    yearNames: (western: number) => [...new Set([String(western), named(western)])],
    yearValue: (year: number, value: string) => `${named(year)} ${value}`,
    sentenceOf: (parts: readonly string[]) => `${parts.join(', ')}.`,
    shortYear: named,
    /** A limit in words: `at least 50%`. */
    limit: (operator: Operator, value: string) => `${LIMITS[operator]} ${value}`,
    /** A target as it is read: one that is printed in another language by the limit that was read from it. */
    targetText: ({ text, operator, number, unit }: StatedTarget): string =>
      operator === null || number === null || !JAPANESE.test(text)
        ? text
        : `${LIMITS[operator]} ${quantity(numeral(number), unit)}`,
    targetBy: (target: string, year: number) => `${target} (by ${named(year)})`,
    targetLine: (target: string, year: number | null) =>
      year === null ? `Target: ${target}` : `Target: ${target} (by ${named(year)})`,
    /** A difference of shares: named in full where it is told without a sign, as in a sentence. */
    points: (amount: string) =>
      `${amount} ${/^[+−]/.test(amount) ? 'point' : 'percentage point'}${/^[+−]?1$/.test(amount) ? '' : 's'}`,
    grade: (value: string, label: string) => `${value} – ${label}`,
  } as const;
};
