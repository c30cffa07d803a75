import type { Edition } from '../../edition.ts';
import type { Indicator } from '../../model/content/framework.ts';
import { indicatorKinds } from '../../views/data/page-file.ts';
import { placedTitle } from '../../views/frame/placed.ts';
import { coverage, type Period } from '../data/coverage.ts';
import {
  firstIssued,
  licenceUri,
  wholeDescription,
  wholeKeywords,
  wholeTitle,
} from '../data/whole.ts';
import type { Offer } from '../data/offer.ts';
import { ARCHIVE, MEDIA_TYPES, ZIP_TYPE } from '../table/media.ts';

/** The whole data set as a schema.org Dataset (https://schema.org/Dataset), for search engines. */
export const siteJsonLd = (edition: Edition, offers: readonly Offer[]) => ({
  ...common(edition, coverage(edition.dataset)),
  '@id': `${edition.links.absolute(edition.links.dataHref)}#all`,
  name: wholeTitle(edition.dataset.site),
  description: wholeDescription(edition),
  keywords: wholeKeywords(edition),
  url: edition.links.absolute(edition.links.dataHref),
  variableMeasured: edition.dataset.index.indicators.map(({ indicator }) => variable(indicator)),
  distribution: [
    download(edition, edition.links.dataFileHref(ARCHIVE), ZIP_TYPE),
    ...offers.flatMap(({ table: { name }, formats }) =>
      formats.map((format) =>
        download(edition, edition.links.dataFileHref(`${name}.${format}`), MEDIA_TYPES[format]),
      ),
    ),
  ],
});

/** The data of one indicator as a schema.org Dataset that is part of the whole. */
export const indicatorJsonLd = (edition: Edition, indicator: Indicator) => ({
  ...common(edition, coverage(edition.dataset, indicator)),
  '@id': edition.links.absolute(edition.links.indicatorHref(indicator.slug)),
  name: `${placedTitle(edition, indicator.shortName)} | ${edition.dataset.site.title}`,
  alternateName: indicator.name,
  description: edition.words.described(indicator.name, indicator.explanation),
  url: edition.links.absolute(edition.links.indicatorHref(indicator.slug)),
  isPartOf: { '@id': `${edition.links.absolute(edition.links.dataHref)}#all` },
  variableMeasured: variable(indicator),
  distribution: indicatorKinds(edition, indicator)
    .toSorted()
    .map((format) =>
      download(
        edition,
        edition.links.indicatorFileHref(indicator.slug, format),
        MEDIA_TYPES[format],
      ),
    ),
});

const common = ({ dataset, words }: Edition, period: Period | null) => {
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

const download = ({ links }: Edition, href: string, encodingFormat: string) => ({
  '@type': 'DataDownload',
  encodingFormat,
  contentUrl: links.absolute(href),
});
