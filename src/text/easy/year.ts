import type { YearKind } from '../terms.ts';

/** What a year of a kind is, in a short sentence; nothing of one of the calendar, which everybody knows. */
export const YEAR_IS: Readonly<Record<YearKind, string>> = {
  fiscal: '年度は、4月から 次の 年の 3月までの 1年です。',
  calendar: '',
  school: '年度は、学校の 1年です。',
};
