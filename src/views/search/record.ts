import type { Edition } from '../../edition.ts';
import { type Dataset, type WardReport } from '../../model/dataset.ts';
import { codedGroups, withCodes } from '../../model/content/framework.ts';
import type { FiscalYear } from '../../model/figure/fiscal-year.ts';
import type { Words } from '../../text/words.ts';

/** What kind of thing can be found; in this order where nothing else decides. */
export type Kind = keyof Words['kinds'];

/**
 * One thing that can be found. `title` is shown and names it; `also` are other names of it. `text` is searched and
 * shown around a hit; `place` (ward, year, what it stands under), `figures` and `under` are searched and shown;
 * `context` is searched only. Null means that it has none.
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
  /** Names that it is known by and does not show. */
  known: readonly string[];
  /** The signs of its assessments, which are searched only. */
  signs: readonly string[];
  /** Where it stands, in a few words. */
  place: readonly string[];
  /** The indicators that it is found by. */
  under: readonly string[];
  figures: RecordFigures | null;
  /** What was found, in the sentence that opens its page; null if nothing is said there. */
  finding: string | null;
}>;

/** The figures of a result in words: its value, what it is held against, and how far it can be compared. */
export type RecordFigures = Readonly<{
  value: string;
  against: string;
  comparability: string;
}>;

export const EMPTY = {
  also: [],
  ward: null,
  year: null,
  themes: [],
  rating: null,
  text: [],
  context: [],
  known: [],
  signs: [],
  place: [],
  under: [],
  figures: null,
  finding: null,
} satisfies Partial<SearchRecord>;

/** Texts that are there. */
export const present = (...texts: readonly (string | null)[]): readonly string[] =>
  texts.flatMap((text) => (text === null || text === '' ? [] : [text]));

/** The names of the indicators with these codes. */
export const indicatorNames = (dataset: Dataset, codes: readonly string[]): readonly string[] =>
  placedBy(dataset, codes).map(({ indicator }) => indicator.shortName);

/** The codes of the groups that have one, above the indicators with these codes: goals before their themes. */
export const themesOf = (dataset: Dataset, codes: readonly string[]): readonly string[] =>
  codedGroups(placedBy(dataset, codes)).map(({ code }) => code);

const placedBy = (dataset: Dataset, codes: readonly string[]) =>
  withCodes(dataset.index.indicators, codes);

/** The fields that everything of one report shares. */
export const reportFields = (
  { dataset, words }: Edition,
  place: WardReport,
  codes: readonly string[],
) => ({
  ward: place.ward.slug,
  year: place.report.fiscalYear,
  themes: themesOf(dataset, codes),
  under: indicatorNames(dataset, codes),
  place: [place.ward.name, words.year(place.report.fiscalYear)],
  known: codes.length === 1 ? codes : [],
  context: codes.length === 1 ? [] : codes,
});

/** What a record is called: its title, and its other names. */
export const recordNames = ({ title, also }: SearchRecord): readonly string[] => [title, ...also];

/**
 * The fields of a record that are searched besides its names, in the order in which a hit reads them: kind, place, value,
 * what it is held against, comparability, indicators; what is searched only: names, context, signs; then its texts.
 */
export const recordFields = (words: Words, record: SearchRecord): readonly Field[] => [
  words.kinds[record.kind],
  record.place.join(' '),
  record.figures?.value ?? '',
  record.figures?.against ?? '',
  record.figures?.comparability ?? '',
  record.under.length === 1 ? record.under : record.under.join(words.comma),
  record.known,
  record.context.join(words.comma),
  record.signs.join(words.comma),
  ...record.text,
];

/** What stands in a field: a text, or names of the record, as the one indicator that a result measures. */
export type Field = string | readonly string[];
