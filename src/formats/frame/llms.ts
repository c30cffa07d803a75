import type { Edition } from '../../edition.ts';
import { CATALOG, DATA_PACKAGE } from '../table/media.ts';
import { publishedTables } from '../data/tables.ts';
import { wholeDescription } from '../data/whole.ts';

/**
 * What leads language models and other programs to the data and its definitions, in the form of https://llmstxt.org:
 * a title, a summary, then lists of links with a note.
 */
export function llmsText(edition: Edition): string {
  const { dataset, words } = edition;
  const { site } = dataset;
  const parts = [
    `# ${site.title}`,
    `> ${wholeDescription(edition)}`,
    [words.readmeCompare, words.readmeYears, words.readmeMissing, words.readmeSummaries].join('\n'),
    words.readmeLicence(site.dataLicence.name, site.dataLicence.url),
    ...section(edition, words.data, dataEntries(edition)),
    ...section(edition, words.indicatorList, indicatorEntries(edition)),
    ...section(edition, words.methods, pageEntries(edition)),
  ];
  return `${parts.join('\n\n')}\n`;
}

/** An address, what it is called and what is there. */
type Entry = readonly [href: string, name: string, note: string];

const section = ({ words, links }: Edition, title: string, entries: readonly Entry[]) => [
  `## ${title}`,
  entries
    .map(([href, name, note]) => `- [${name}](${links.absolute(href)})${words.colon}${note}`)
    .join('\n'),
];

function dataEntries(edition: Edition): readonly Entry[] {
  const { words, links } = edition;
  return [
    [links.dataHref, words.columnsHeading, words.dataIntro],
    [links.dataFileHref(DATA_PACKAGE), DATA_PACKAGE, words.dataPackageFile],
    [links.dataFileHref(CATALOG), CATALOG, words.catalogFile],
    ...publishedTables(edition).map(({ name, title, description }): Entry => [
      links.dataFileHref(`${name}.csv`),
      title,
      description,
    ]),
  ];
}

const indicatorEntries = ({ dataset, words, links }: Edition): readonly Entry[] =>
  dataset.index.indicators.map(({ indicator: { code, slug, name, shortName, retired } }) => [
    links.indicatorMetadataHref(slug),
    words.citedIndicator(shortName, code, dataset.site.city),
    retired?.why ?? name,
  ]);

const pageEntries = ({ words, links }: Edition): readonly Entry[] => [
  [links.methodsHref, words.methods, words.beforeMore],
  [links.glossaryHref, words.glossary, words.glossaryIntro],
  [links.changesHref, words.changes, words.changesLead],
];
