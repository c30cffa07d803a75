import type { Edition } from '../../edition.ts';
import { homeNow } from '../home/now.ts';
import { EMPTY, type SearchRecord } from './record.ts';

/** The pages of the site that are made of the data, as they are looked for. */
export function pageRecords(edition: Edition): readonly SearchRecord[] {
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
