import { reportingWards, type Dataset } from '../model/dataset.ts';
import { placedIndicators, type PlacedIndicator } from '../model/framework.ts';
import type { Term } from '../model/glossary.ts';
import { withoutSuffix, type Ward } from '../model/ward.ts';
import * as links from '../links.ts';
import { words } from '../text/words.ts';
import { formatTarget } from './format.ts';
import { homeLead } from './home.ts';
import { EMPTY, present, type SearchRecord } from './search-record.ts';
import { reportRecords } from './search-reports.ts';
import { wardPage } from './ward.ts';

/** A page written by hand, in sections; the first stands before any heading and has no anchor. */
export type ProsePage = Readonly<{
  href: string;
  title: string;
  sections: readonly Readonly<{ heading: string | null; anchor: string | null; text: string }>[];
}>;

/** Everything the search can find, from the data: one record for every thing with an address. */
export const searchRecords = (
  dataset: Dataset,
  prose: readonly ProsePage[],
): readonly SearchRecord[] => [
  ...placedIndicators(dataset.framework).map(indicatorRecord),
  ...dataset.wards.map((ward) => wardRecord(dataset, ward)),
  ...reportRecords(dataset),
  ...dataset.terms.map(termRecord),
  ...dataset.framework.goals.map((goal) => ({
    ...EMPTY,
    kind: 'page' as const,
    title: words.goalName(goal.code, goal.shortName),
    href: `${links.indicatorsHref}#${links.goalAnchor(goal.code)}`,
    themes: goal.themes.map(({ code }) => code),
    text: [goal.name, ...goal.themes.map(({ name }) => name)],
  })),
  ...prose.flatMap(proseRecords),
  ...pageRecords(dataset),
];

function indicatorRecord({ goal, theme, item, indicator }: PlacedIndicator): SearchRecord {
  const { name, shortName, slug, code, explanation, population, target } = indicator;
  return {
    ...EMPTY,
    kind: 'indicator',
    title: shortName,
    also: [name, code],
    href: links.indicatorHref(slug),
    themes: [theme.code],
    text: present(
      explanation,
      words.outcomeLine(words.commonTarget, formatTarget(target)),
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

function wardRecord(dataset: Dataset, ward: Ward): SearchRecord {
  return {
    ...EMPTY,
    kind: 'ward',
    title: ward.name,
    also: [withoutSuffix(ward.name, dataset.site.wardSuffix?.name), ward.romaji],
    href: links.wardHref(ward.slug),
    ward: reportingWards(dataset).includes(ward) ? ward.slug : null,
    text: [wardPage(dataset, ward).lead],
    context: [ward.code],
  };
}

const termRecord = ({ id, term, meaning, synonyms }: Term): SearchRecord => ({
  ...EMPTY,
  kind: 'term',
  title: term,
  also: synonyms,
  href: `${links.glossaryHref}#${links.termAnchor(id)}`,
  text: [meaning],
});

const proseRecords = ({ href, title, sections }: ProsePage): readonly SearchRecord[] =>
  sections.map(({ heading, anchor, text }) => ({
    ...EMPTY,
    kind: 'page',
    title: heading === null ? title : words.sectionTitle(heading, title),
    href: anchor === null ? href : `${href}#${anchor}`,
    text: [text],
  }));

/** What the page about the data is looked for by. */
const DATA_WORDS = ['CSV', 'JSON', 'Excel', 'Parquet', 'DuckDB', 'pandas', 'R', 'API'];

function pageRecords(dataset: Dataset): readonly SearchRecord[] {
  const { site, framework } = dataset;
  return [
    { title: words.home, href: links.homeHref, text: [site.subtitle, site.description] },
    { title: words.indicatorList, href: links.indicatorsHref, text: [framework.explanation] },
    { title: words.wardList, href: links.wardsHref, text: [homeLead(dataset)] },
    { title: words.compareTitle, href: links.compareHref, text: [framework.explanation] },
    { title: words.ratingsTitle, href: links.ratingsHref, text: [words.ratingsDescription] },
    {
      title: words.initiativesTitle,
      href: links.initiativesHref,
      text: [words.initiativesDescription],
    },
    { title: words.data, href: links.dataHref, text: [words.dataIntro, ...DATA_WORDS] },
    { title: words.changes, href: links.changesHref, text: [words.changesLead] },
    { title: words.glossary, href: links.glossaryHref, text: [words.glossaryIntro] },
  ].map((page) => ({ ...EMPTY, kind: 'page' as const, ...page }));
}
