import { type Dataset } from '../../model/dataset.ts';
import { placedIndicators } from '../../model/content/framework.ts';
import { indicatorHref, termAnchor, wardHref } from '../../links.ts';
import { words } from '../../text/words.ts';
import { kanaRow } from './syllabary.ts';

/** One entry of the index: an indicator, a ward, or a term with its meaning in everyday words. */
type GlossaryEntry = Readonly<{
  kind: string;
  name: string;
  reading: string;
  anchor: string | null;
  href: string | null;
  meaning: string;
  synonyms: readonly string[];
}>;

/** A row of the 五十音 (あ行, か行 …). */
type GlossaryRow = Readonly<{
  anchor: string;
  name: string;
  entries: readonly GlossaryEntry[];
}>;

/** Indicators, wards and terms in the order of their readings, by row; rows without entries are left out. */
export function glossaryRows(dataset: Dataset): readonly GlossaryRow[] {
  const entries = [...indicators(dataset), ...wards(dataset), ...terms(dataset)].sort((a, b) =>
    a.reading.localeCompare(b.reading, 'ja'),
  );
  const heads = [...new Set(entries.map(({ reading }) => kanaRow(reading)))];
  const rows = heads.map((head) => ({
    anchor: `row-${head === '' ? 'other' : head}`,
    name: head === '' ? words.glossaryOther : words.rowName(head),
    entries: entries.filter(({ reading }) => kanaRow(reading) === head),
  }));
  const [others, named] = [rows.filter(isOther), rows.filter((row) => !isOther(row))];
  return [...named, ...others];
}

const isOther = ({ anchor }: GlossaryRow): boolean => anchor === 'row-other';

const indicators = (dataset: Dataset): readonly GlossaryEntry[] =>
  placedIndicators(dataset.framework).map(({ indicator }) => ({
    kind: words.kinds.indicator,
    name: indicator.shortName,
    reading: indicator.reading ?? '',
    anchor: null,
    href: indicatorHref(indicator.slug),
    meaning: indicator.explanation,
    synonyms: [],
  }));

const wards = (dataset: Dataset): readonly GlossaryEntry[] =>
  dataset.wards.map(({ slug, name, kana, romaji }) => ({
    kind: words.kinds.ward,
    name,
    reading: kana,
    anchor: null,
    href: wardHref(slug),
    meaning: romaji,
    synonyms: [],
  }));

const terms = (dataset: Dataset): readonly GlossaryEntry[] =>
  dataset.terms.map(({ id, term, reading, meaning, synonyms }) => ({
    kind: words.kinds.term,
    name: term,
    reading,
    anchor: termAnchor(id),
    href: null,
    meaning,
    synonyms,
  }));
