import type { Edition } from '../../edition.ts';
import type { Site } from '../../model/content/site.ts';
import type { Dataset } from '../../model/dataset.ts';

/** What catalogues say about the whole data set. */
export const wholeTitle = ({ title, subtitle }: Site): string => `${title} — ${subtitle}`;

export const wholeDescription = ({ dataset, words }: Edition): string =>
  words.sentences([
    dataset.site.description,
    words.wholeDescription(
      dataset.reports.length,
      new Set(dataset.reports.map(({ ward }) => ward)).size,
      dataset.index.indicators.length,
    ),
  ]);

export const wholeKeywords = ({ dataset, words }: Edition): readonly string[] => [
  ...[dataset.site.city, dataset.framework.shortTitle],
  ...dataset.framework.goals.map(({ shortName }) => shortName),
  ...words.catalogKeywords,
];

/**
 * The address by which machines know the licence of the data: where it names the page that Creative Commons writes for
 * people, that of the licence itself (https://wiki.creativecommons.org/wiki/RDFa).
 */
export const licenceUri = ({ dataLicence }: Site): string =>
  dataLicence.url.replace(/(\/\/creativecommons\.org\/.+\/)deed(?:\.[\w-]+)?$/, '$1');

/** The day of the first version of the data in ISO form; null before there is one. */
export const firstIssued = ({ releases }: Dataset): string | null => releases.at(-1)?.date ?? null;
