import type { Edition } from '../../edition.ts';
import { goalAnchor, termAnchor } from '../../links.ts';
import type { PlacedIndicator } from '../../model/content/framework.ts';
import type { Term } from '../../model/content/glossary.ts';
import { withoutSuffix, type Ward } from '../../model/content/ward.ts';
import type { Words } from '../../text/words.ts';
import { findingLists } from '../findings/page.ts';
import { homeNow } from '../home/now.ts';
import { indicatorFinding } from '../indicator/finding.ts';
import { formatTarget } from '../result/format.ts';
import { wardPage } from '../ward/page.ts';
import { EMPTY, present, type SearchRecord } from './record.ts';
import { reportRecords } from './reports.ts';

/** A page written by hand, in sections; the first stands before any heading and has no anchor. */
export type ProsePage = Readonly<{
  href: string;
  title: string;
  sections: readonly Readonly<{ heading: string | null; anchor: string | null; text: string }>[];
}>;

/** Everything the search can find, from the data: one record for every thing with an address. */
export const searchRecords = (
  edition: Edition,
  prose: readonly ProsePage[],
): readonly SearchRecord[] => [
  ...edition.dataset.index.indicators.map((one) => indicatorRecord(edition, one)),
  ...edition.dataset.wards.map((ward) => wardRecord(edition, ward)),
  ...reportRecords(edition),
  ...edition.dataset.terms.map((one) => termRecord(edition, one)),
  ...edition.dataset.framework.goals.map((goal) => ({
    ...EMPTY,
    kind: 'page' as const,
    title: edition.words.goalName(goal.code, goal.shortName),
    href: `${edition.links.indicatorsHref}#${goalAnchor(goal.code)}`,
    themes: goal.themes.map(({ code }) => code),
    text: [goal.name, ...goal.themes.map(({ code, name }) => edition.words.themeName(code, name))],
  })),
  ...prose.flatMap((one) => proseRecords(edition.words, one)),
  ...pageRecords(edition),
  ...findingLists(edition).map(({ kind, heading, headline, method }) => ({
    ...EMPTY,
    kind: 'page' as const,
    title: edition.words.sectionTitle(heading, edition.words.findings),
    also: [heading],
    href: edition.links.findingsKindHref(kind),
    finding: headline,
    text: [method],
  })),
];

function indicatorRecord(
  edition: Edition,
  { goal, theme, item, indicator }: PlacedIndicator,
): SearchRecord {
  const { words, links } = edition;
  const { name, shortName, slug, code, explanation, population, target } = indicator;
  return {
    ...EMPTY,
    kind: 'indicator',
    title: shortName,
    also: [name, code],
    href: links.indicatorHref(slug),
    themes: [theme.code],
    finding: indicatorFinding(edition, indicator),
    text: present(
      explanation,
      words.outcomeLine(words.commonTarget, formatTarget(words, target)),
      population,
    ),
    context: [
      slug.replaceAll('-', ' '),
      words.indicatorNumber(code),
      goal.shortName,
      theme.name,
      item.name,
    ],
  };
}

function wardRecord(edition: Edition, ward: Ward): SearchRecord {
  return {
    ...EMPTY,
    kind: 'ward',
    title: ward.name,
    also: [
      withoutSuffix(ward.name, edition.dataset.site.wardSuffix?.name),
      ward.romaji ?? ward.slug,
    ],
    href: edition.links.wardHref(ward.slug),
    ward: edition.dataset.index.placesByWard.has(ward.slug) ? ward.slug : null,
    finding: wardPage(edition, ward).lead,
    context: [ward.code],
  };
}

const termRecord = ({ links }: Edition, { id, term, meaning, synonyms }: Term): SearchRecord => ({
  ...EMPTY,
  kind: 'term',
  title: term,
  also: synonyms,
  href: `${links.glossaryHref}#${termAnchor(id)}`,
  text: [meaning],
});

const proseRecords = (
  words: Words,
  { href, title, sections }: ProsePage,
): readonly SearchRecord[] =>
  sections.map(({ heading, anchor, text }) => ({
    ...EMPTY,
    kind: 'page',
    title: heading === null ? title : words.sectionTitle(heading, title),
    href: anchor === null ? href : `${href}#${anchor}`,
    text: [text],
  }));

function pageRecords(edition: Edition): readonly SearchRecord[] {
  const { words, links } = edition;
  const { site, framework } = edition.dataset;
  const names = words.pageNames;
  return [
    {
      ...{ title: words.home, also: [homeNow(edition).title], known: names.home },
      ...{ href: links.homeHref, text: [site.subtitle, site.description] },
    },
    {
      ...{ title: words.indicatorList, known: names.indicators },
      ...{ href: links.indicatorsHref, text: [framework.explanation] },
    },
    {
      ...{ title: words.wardList, known: names.wards },
      ...{ href: links.wardsHref, text: [homeNow(edition).lead] },
    },
    {
      ...{ title: words.compareTitle, known: names.compare },
      ...{ href: links.compareHref, text: [framework.explanation] },
    },
    {
      ...{ title: words.findings, known: names.findings },
      ...{ href: links.findingsHref, text: [words.findingsAbout] },
    },
    {
      ...{ title: words.ratingsTitle, known: names.ratings },
      ...{ href: links.ratingsHref, text: [words.ratingsDescription] },
    },
    {
      ...{ title: words.initiativesTitle, known: names.initiatives },
      ...{ href: links.initiativesHref, text: [words.initiativesDescription] },
    },
    {
      ...{ title: words.data, known: [...names.data, ...DATA_WORDS] },
      ...{ href: links.dataHref, text: [words.dataIntro] },
    },
    {
      ...{ title: words.changes, known: names.changes },
      ...{ href: links.changesHref, text: [words.changesLead] },
    },
    {
      ...{ title: words.glossary, known: names.glossary },
      ...{ href: links.glossaryHref, text: [words.glossaryIntro] },
    },
  ].map((page) => ({ ...EMPTY, kind: 'page' as const, ...page }));
}

/** Formats and tools by which the page about the data is looked for. */
const DATA_WORDS = ['CSV', 'JSON', 'Excel', 'Parquet', 'DuckDB', 'pandas', 'R', 'API'];
