import type { Edition } from '../../edition.ts';
import { isDivided } from '../../model/content/ward.ts';
import { hasInitiatives } from '../initiatives/reported.ts';
import { homeNow } from '../home/now.ts';
import { EMPTY, type SearchRecord } from './record.ts';

/** The pages of the site that are made of the data, as they are looked for. */
export const pageRecords = (edition: Edition): readonly SearchRecord[] =>
  [...resultPages(edition), ...filePages(edition)].map((page) => ({
    ...EMPTY,
    kind: 'page' as const,
    ...page,
  }));

/** Pages that show the results. */
function resultPages(edition: Edition) {
  const { words, links } = edition;
  const { site, framework } = edition.dataset;
  const { home, indicators, wards, compare } = words.pageNames;
  const now = homeNow(edition);
  return [
    {
      ...{ title: words.home, also: [now.title], known: home },
      ...{ href: links.homeHref, text: [site.subtitle, site.description] },
    },
    {
      ...{ title: words.indicatorList, known: indicators },
      ...{ href: links.indicatorsHref, text: [framework.explanation] },
    },
    ...(isDivided(edition.dataset.wards)
      ? [
          {
            ...{ title: words.wardList, known: wards },
            ...{ href: links.wardsHref, text: [now.lead] },
          },
          {
            ...{ title: words.compareTitle, known: compare },
            ...{ href: links.compareHref, text: [framework.explanation] },
          },
        ]
      : []),
  ];
}

/** Pages about the results, and about the data as files. */
const filePages = ({ dataset, words, links }: Edition) => {
  const { findings, ratings, initiatives, data, changes, glossary } = words.pageNames;
  const { accessibility: access } = words;
  const page = (title: string, known: readonly string[], href: string, text: string) => ({
    ...{ title, known, href },
    text: [text],
  });
  return [
    page(words.findings, findings, links.findingsHref, words.findingsAbout),
    page(words.ratingsTitle, ratings, links.ratingsHref, words.ratingsDescription),
    ...(hasInitiatives(dataset)
      ? [
          page(
            ...([words.initiativesTitle, initiatives, links.initiativesHref] as const),
            words.initiativesDescription,
          ),
        ]
      : []),
    page(words.data, [...data, ...DATA_WORDS], links.dataHref, words.dataIntro),
    page(words.changes, changes, links.changesHref, words.changesLead),
    page(words.glossary, glossary, links.glossaryHref, words.glossaryIntro),
    page(access.title, access.known, links.accessibilityHref, access.lead),
  ];
};

/** Formats and tools by which the page about the data is looked for. */
const DATA_WORDS = ['CSV', 'JSON', 'Excel', 'Parquet', 'DuckDB', 'pandas', 'R', 'API'];
