import type { Dataset } from '../../model/dataset.ts';
import type { Indicator } from '../../model/content/framework.ts';
import type { Site } from '../../model/content/site.ts';
import { absolute, dataFileHref, dataHref, indicatorFileHref, indicatorHref } from '../../links.ts';
import { words } from '../../text/words.ts';
import { coverage, type Period } from '../data/coverage.ts';
import { ARCHIVE, MEDIA_TYPES, TABLE_FORMATS, ZIP_TYPE } from '../table/media.ts';
import type { Table } from '../table/table.ts';
import {
  firstIssued,
  licenceUri,
  wholeDescription,
  wholeKeywords,
  wholeTitle,
} from '../data/whole.ts';

/** The whole data set as a schema.org Dataset (https://schema.org/Dataset), for search engines. */
export const siteJsonLd = (dataset: Dataset, tables: readonly Table[]) => ({
  ...common(dataset, coverage(dataset)),
  '@id': `${absolute(dataset.site.baseUrl, dataHref)}#all`,
  name: wholeTitle(dataset.site),
  description: wholeDescription(dataset),
  keywords: wholeKeywords(dataset),
  url: absolute(dataset.site.baseUrl, dataHref),
  variableMeasured: dataset.framework.goals
    .flatMap(({ themes }) => themes.flatMap(({ items }) => items))
    .flatMap(({ indicators }) => indicators.map(variable)),
  distribution: [
    download(dataset.site, dataFileHref(ARCHIVE), ZIP_TYPE),
    ...tables.flatMap(({ name }) =>
      TABLE_FORMATS.map((format) =>
        download(dataset.site, dataFileHref(`${name}.${format}`), MEDIA_TYPES[format]),
      ),
    ),
  ],
});

/** The data of one indicator as a schema.org Dataset that is part of the whole. */
export const indicatorJsonLd = (dataset: Dataset, indicator: Indicator) => ({
  ...common(dataset, coverage(dataset, indicator)),
  '@id': absolute(dataset.site.baseUrl, indicatorHref(indicator.slug)),
  name: `${indicator.shortName} | ${dataset.site.title}`,
  alternateName: indicator.name,
  description: `${indicator.name}。${indicator.explanation}`,
  url: absolute(dataset.site.baseUrl, indicatorHref(indicator.slug)),
  isPartOf: { '@id': `${absolute(dataset.site.baseUrl, dataHref)}#all` },
  variableMeasured: variable(indicator),
  distribution: (['csv', 'json', 'xlsx'] as const).map((format) =>
    download(dataset.site, indicatorFileHref(indicator.slug, format), MEDIA_TYPES[format]),
  ),
});

const common = (dataset: Dataset, period: Period | null) => {
  const {
    site,
    releases: [latest],
  } = dataset;
  return {
    '@context': 'https://schema.org',
    '@type': 'Dataset',
    inLanguage: words.language,
    isAccessibleForFree: true,
    ...(latest && {
      version: latest.version,
      datePublished: firstIssued(dataset),
      dateModified: latest.date,
    }),
    license: licenceUri(site),
    creator: { '@type': 'Organization', name: site.publisher, url: site.baseUrl },
    spatialCoverage: { '@type': 'Place', name: site.city },
    ...(period && { temporalCoverage: `${period.start}/${period.end}` }),
  };
};

const variable = ({ shortName, name, unit }: Indicator) => ({
  '@type': 'PropertyValue',
  name: shortName,
  description: name,
  ...(unit !== null && { unitText: unit }),
});

const download = (site: Site, href: string, encodingFormat: string) => ({
  '@type': 'DataDownload',
  encodingFormat,
  contentUrl: absolute(site.baseUrl, href),
});
