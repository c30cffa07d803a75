import type { Edition } from '../../edition.ts';
import { withCodes } from '../../model/content/framework.ts';
import { type Dataset, type WardReport } from '../../model/dataset.ts';
import type { FiscalYear } from '../../model/figure/fiscal-year.ts';
import type { Words } from '../../text/words.ts';

/** What kind of thing can be found; in this order where nothing else decides. */
export type Kind = keyof Words['kinds'];

/**
 * One thing that can be found. `title` is shown and names it; `also` are other names of it. `text` is searched and
 * shown around a hit; `context` (ward, year, what it stands under) is searched only. Null means that it has none.
 */
export type SearchRecord = Readonly<{
  kind: Kind;
  title: string;
  also: readonly string[];
  href: string;
  ward: string | null;
  year: FiscalYear | null;
  themes: readonly string[];
  rating: string | null;
  text: readonly string[];
  context: readonly string[];
  /** Where it stands, in a few words beside ward and year, and the indicators that it is found by. */
  place: string | null;
  under: readonly string[];
  figures: Figures | null;
}>;

/** The figures of a result, as its page prints them, with how far they can be compared; what is missing says so. */
export type Figures = Readonly<{
  value: string;
  previous: string;
  target: string;
  comparability: string;
  /** The change since the year before, and whether the target is reached; null where it cannot be said. */
  change: string | null;
  state: string | null;
}>;

export const EMPTY = {
  also: [],
  ward: null,
  year: null,
  themes: [],
  rating: null,
  text: [],
  context: [],
  place: null,
  under: [],
  figures: null,
} satisfies Partial<SearchRecord>;

/** Texts that are there. */
export const present = (...texts: readonly (string | null)[]): readonly string[] =>
  texts.flatMap((text) => (text === null || text === '' ? [] : [text]));

/** The names of the indicators with these codes. */
export const indicatorNames = (dataset: Dataset, codes: readonly string[]): readonly string[] =>
  placedBy(dataset, codes).map(({ indicator }) => indicator.shortName);

export const themesOf = (dataset: Dataset, codes: readonly string[]): readonly string[] => [
  ...new Set(placedBy(dataset, codes).map(({ theme }) => theme.code)),
];

const placedBy = (dataset: Dataset, codes: readonly string[]) =>
  withCodes(dataset.index.indicators, codes);

/** The fields that everything of one report shares. */
export function reportFields(
  { dataset, words }: Edition,
  place: WardReport,
  codes: readonly string[],
) {
  const under = indicatorNames(dataset, codes);
  return {
    ward: place.ward.slug,
    year: place.report.fiscalYear,
    themes: themesOf(dataset, codes),
    under,
    context: [...placeContext(words, place), ...under],
  };
}

/** The words for the ward and the year of a report. */
export const placeContext = (
  words: Words,
  { ward, report: { fiscalYear } }: WardReport,
): readonly string[] => [ward.name, words.year(fiscalYear), ...words.yearNames(fiscalYear)];
