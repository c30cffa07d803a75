import { ANY_NOTATION, firstMonth, readIn, type Notation } from './notation.ts';
import { japanese } from './wording/japanese.ts';
import type { YearKind, YearWording } from './wording/wording.ts';

/** A Japanese fiscal year (年度, April–March) by the western year in which it begins: 平成27年度 = 2015. */
export type FiscalYear = number;

/**
 * A text without the fiscal year that it begins with or that it ends with: 「平成29年度までに50%以上」,
 * 「50%以上(2017年度末)」, `at least 50% by 2017`. Where it states none the year is null; a year without an era (29年度)
 * is none.
 */
export function splitYear(
  text: string,
  notation: Notation = ANY_NOTATION,
): Readonly<{ rest: string; year: FiscalYear | null }> {
  const found = readIn(text, notation, ({ years }) => {
    const place = [years.before, years.behind].find((one) => one.test(text));
    if (place === undefined) return null;
    const groups = place.exec(text)?.groups ?? {};
    return { rest: text.replace(place, ''), year: westernYear(groups, years, notation.years) };
  });
  return found ?? { rest: text, year: null };
}

function westernYear(
  found: Readonly<Record<string, string>>,
  { eras, months, begins }: YearWording,
  kind: YearKind,
): FiscalYear {
  const { era, inEra, western, month } = found;
  const before = eras[era ?? ''];
  const year =
    before === undefined ? Number(western) : before + (inEra === '元' ? 1 : Number(inEra));
  return month !== undefined && monthOf(month, months) < begins[kind] ? year - 1 : year;
}

/** A month by its number or its name, of which the first letters do. */
function monthOf(month: string, months: readonly string[]): number {
  const name = month.toLowerCase().slice(0, 3);
  return /^\d+$/.test(month) ? Number(month) : 1 + months.findIndex((one) => one.startsWith(name));
}

/** A year that a text names, and the words in which it does: 平成28年度, 2016年, H28. */
export type NamedYear = Readonly<{ text: string; year: FiscalYear }>;

const NAMED =
  /(?<![A-Za-z\d])(?:(?<era>令和|平成|昭和|[RHS])\s?(?<inEra>\d{1,2}|元)(?!\d)(?:年度?)?|(?<western>\d{4})年度?)(?:(?<month>\d{1,2})月)?/g;
const BARE = /(?<!\d)(?<bare>\d{2})年(?:度|(?<month>\d{1,2})月)/g;

/** All years that a text names with their era, or as western years of four digits. */
export const yearsIn = (text: string): readonly NamedYear[] =>
  [...text.normalize('NFKC').matchAll(NAMED)].map((found) => ({
    text: found[0],
    year: namedYear(found.groups ?? {}),
  }));

/**
 * Whether a text names a fiscal year, also without its era (28年度). Months to April close the year before: what is
 * counted at the end of a year is counted on 1 April.
 */
export const namesYear = (text: string, year: FiscalYear): boolean =>
  [NAMED, BARE]
    .flatMap((pattern) => [...text.normalize('NFKC').matchAll(pattern)])
    .some(({ groups = {} }) => {
      const { bare, month } = groups;
      const years = bare === undefined ? [namedYear(groups)] : anyEra(Number(bare));
      const back = month !== undefined && Number(month) <= 4 ? 1 : 0;
      return years.some((one) => one - back === year);
    });

const namedYear = (found: Readonly<Record<string, string>>): FiscalYear =>
  westernYear(found, japanese.years, 'fiscal');

const anyEra = (inEra: number): readonly FiscalYear[] =>
  [...new Set(Object.values(japanese.years.eras))].map((before) => before + inEra);

/** Whether a year in a report is hardly meant: later than the one that it is now, or more than twenty years before it. */
export const isUnlikelyYear = (year: FiscalYear, now: FiscalYear): boolean =>
  year > now || year < now - 20;

/** Whether a target year is hardly meant: before the year of its report, or more than ten years after it. */
export const isUnlikelyTargetYear = (by: FiscalYear, reported: FiscalYear): boolean =>
  by < reported || by > reported + 10;

/** Whether a day lies ahead of another, both as ISO dates. */
export const isFutureDay = (date: string, today: string): boolean => date > today;

/** The day on which a year begins, as an ISO date. */
export const firstDayOf = (year: FiscalYear, notation = ANY_NOTATION): string =>
  `${year}-${String(firstMonth(notation)).padStart(2, '0')}-01`;

/** The year that a day (an ISO date) lies in. */
export const fiscalYearOf = (date: string, notation = ANY_NOTATION): FiscalYear =>
  Number(date.slice(0, 4)) - (Number(date.slice(5, 7)) < firstMonth(notation) ? 1 : 0);
