import { perEdition, type Edition } from '../../edition.ts';
import { termAnchor } from '../../links.ts';
import type { Ward } from '../../model/content/ward.ts';
import { lifeSentences } from '../ward/life.ts';
import { isRegional } from '../region/part.ts';
import { wardName } from '../ward/name.ts';

/** One entry of the index: an indicator, a ward, or a term with its meaning in everyday words. */
export type GlossaryEntry = Readonly<{
  kind: string;
  name: string;
  reading: string;
  anchor: string | null;
  href: string | null;
  explainedAt: string;
  meaning: string;
  synonyms: readonly string[];
}>;

/** A row of the 五十音 (あ行, か行 …). */
export type GlossaryRow = Readonly<{
  anchor: string;
  name: string;
  entries: readonly GlossaryEntry[];
}>;

/**
 * Indicators, wards (or the regions in their place) and terms in the order of their readings, by row; rows without
 * entries are left out.
 */
export const glossaryRows = perEdition((edition): readonly GlossaryRow[] => {
  const { words } = edition;
  const entries = [...indicators(edition), ...areas(edition), ...terms(edition)].sort((a, b) =>
    words.collate(a.reading, b.reading),
  );
  const heads = [...new Set(entries.map(({ reading }) => words.indexHead(reading)))];
  const rows = heads.map((head) => ({
    anchor: `row-${head === '' ? 'other' : head}`,
    name: head === '' ? words.glossaryOther : words.rowName(head),
    entries: entries.filter(({ reading }) => words.indexHead(reading) === head),
  }));
  const [others, named] = [rows.filter(isOther), rows.filter((row) => !isOther(row))];
  return [...named, ...others];
});

const isOther = ({ anchor }: GlossaryRow): boolean => anchor === 'row-other';

const indicators = ({ dataset, words, links }: Edition): readonly GlossaryEntry[] =>
  dataset.index.indicators.map(({ indicator }) => ({
    kind: words.kinds.indicator,
    name: indicator.shortName,
    reading: words.readingOf(indicator.reading) ?? indicator.shortName,
    anchor: null,
    href: links.indicatorHref(indicator.slug),
    explainedAt: links.indicatorHref(indicator.slug),
    meaning: indicator.explanation,
    synonyms: [],
  }));

const areas = (edition: Edition): readonly GlossaryEntry[] =>
  isRegional(edition) ? regions(edition) : wards(edition);

const regions = ({ dataset, words, links }: Edition): readonly GlossaryEntry[] =>
  dataset.regions.map(({ slug, name, kana, romaji }) => ({
    ...{ kind: words.regions, name, reading: words.readingOf(kana) ?? name },
    ...{ anchor: null, href: links.regionHref(slug), explainedAt: links.regionHref(slug) },
    ...{ meaning: romaji ?? '', synonyms: [] },
  }));

const wards = (edition: Edition): readonly GlossaryEntry[] =>
  edition.dataset.wards.map((ward) => ({
    kind: edition.words.kinds.ward,
    name: wardName(edition, ward),
    reading: edition.words.readingOf(ward.kana) ?? ward.name,
    anchor: null,
    href: edition.links.wardHref(ward.slug),
    explainedAt: edition.links.wardHref(ward.slug),
    meaning: wardMeaning(edition, ward),
    synonyms: [],
  }));

/** How a ward is written in Latin letters, and what became of it. */
function wardMeaning(edition: Edition, ward: Ward): string {
  const life = edition.words.sentences(lifeSentences(edition, ward));
  if (ward.romaji === null) return life;
  return life === '' ? ward.romaji : edition.words.labelled(ward.romaji, life);
}

const terms = ({ dataset, words, links }: Edition): readonly GlossaryEntry[] =>
  dataset.terms.map(({ id, term, reading, meaning, synonyms }) => ({
    kind: words.kinds.term,
    name: term,
    reading: words.readingOf(reading) ?? term,
    anchor: termAnchor(id),
    href: null,
    explainedAt: `${links.glossaryHref}#${termAnchor(id)}`,
    meaning,
    synonyms: synonyms.filter((name) => name.toLowerCase() !== term.toLowerCase()),
  }));
