/** A Japanese fiscal year (年度, April–March) by the western year in which it begins: 平成27年度 = 2015. */
export type FiscalYear = number;

const ERAS = [
  { name: '令和', first: 2019 },
  { name: '平成', first: 1989 },
  { name: '昭和', first: 1926 },
] as const;

export type EraYear = Readonly<{ era: string; year: number }>;

/**
 * The era and the year within it in which a fiscal year is commonly written.
 * A year in which the era changed is written in the new era (2019 = 令和元年度), as public bodies do.
 */
export function eraYear(year: FiscalYear): EraYear {
  const era = ERAS.find(({ first }) => year >= first);
  if (!era) throw new RangeError(`invalid fiscal year: ${year}`);
  return { era: era.name, year: year - era.first + 1 };
}
