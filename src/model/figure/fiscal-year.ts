/** A Japanese fiscal year (年度, April–March) by the western year in which it begins: 平成27年度 = 2015. */
export type FiscalYear = number;

/** The western year before the first of each era, by the names that reports give it. */
const ERAS: Readonly<Record<string, number>> = {
  ...{ 令和: 2018, R: 2018, 平成: 1988, H: 1988, 昭和: 1925, S: 1925 },
};
const YEAR =
  /(?:(?<era>令和|平成|昭和|[RHS])\s?(?<inEra>\d{1,2}|元)|(?<western>(?:19|20)\d{2}))年度?/;
/** A month, which belongs to the fiscal year before if it lies before April. */
const MONTH = '(?:(?<month>\\d{1,2})月)?';
const BEFORE = new RegExp(
  `^${YEAR.source}${MONTH}(?!度|比|から|の|と|より|実績)(?:末|中)?(?:まで)?に?[は、:]?\\s*`,
);
const BEHIND = new RegExp(`\\s*\\(${YEAR.source}${MONTH}(?:末|中)?(?:まで)?(?:に)?\\)$`);

/**
 * A text without the fiscal year that it begins with or that it ends with in brackets: 「平成29年度までに50%以上」,
 * 「50%以上(2017年度末)」. Where it states none the year is null; a year without an era (29年度) is none.
 */
export function splitYear(text: string): Readonly<{ rest: string; year: FiscalYear | null }> {
  for (const place of [BEFORE, BEHIND]) {
    const found = place.exec(text);
    if (found) return { rest: text.replace(place, ''), year: westernYear(found.groups ?? {}) };
  }
  return { rest: text, year: null };
}

function westernYear(found: Readonly<Record<string, string>>): FiscalYear {
  const { era, inEra, western, month } = found;
  const before = ERAS[era ?? ''];
  const year =
    before === undefined ? Number(western) : before + (inEra === '元' ? 1 : Number(inEra));
  return month !== undefined && Number(month) < 4 ? year - 1 : year;
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
    year: westernYear(found.groups ?? {}),
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
      const years = bare === undefined ? [westernYear(groups)] : anyEra(Number(bare));
      const back = month !== undefined && Number(month) <= 4 ? 1 : 0;
      return years.some((one) => one - back === year);
    });

const anyEra = (inEra: number): readonly FiscalYear[] =>
  [...new Set(Object.values(ERAS))].map((before) => before + inEra);

/**
 * Whether a year in a report is hardly meant: later than the year that `today` (an ISO date) lies in, or more than
 * twenty years before it.
 */
export const isUnlikelyYear = (year: FiscalYear, today: string): boolean =>
  year > fiscalYearOf(today) || year < fiscalYearOf(today) - 20;

/** Whether a target year is hardly meant: before the year of its report, or more than ten years after it. */
export const isUnlikelyTargetYear = (by: FiscalYear, reported: FiscalYear): boolean =>
  by < reported || by > reported + 10;

/** Whether a day lies ahead of another, both as ISO dates. */
export const isFutureDay = (date: string, today: string): boolean => date > today;

/** The day on which a fiscal year begins, as an ISO date. */
export const firstDayOf = (year: FiscalYear): string => `${year}-04-01`;

/** The fiscal year that a day (an ISO date) lies in: it begins in April. */
export const fiscalYearOf = (date: string): FiscalYear =>
  Number(date.slice(0, 4)) - (Number(date.slice(5, 7)) < 4 ? 1 : 0);
