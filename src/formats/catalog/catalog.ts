import type { Edition } from '../../edition.ts';
import { coverage } from '../data/coverage.ts';
import { partFolder } from '../../views/data/parts.ts';
import {
  firstIssued,
  licenceUri,
  wholeDescription,
  wholeKeywords,
  wholeTitle,
} from '../data/whole.ts';
import type { Digest } from '../table/digest.ts';
import { wholeWorkbook, type Offer } from '../data/offer.ts';
import { ARCHIVE, MEDIA_TYPES, ZIP_TYPE } from '../table/media.ts';
import { catalogContext } from './catalog-context.ts';

/** The sizes and checksums of files by name. */
type Digests = ReadonlyMap<string, Digest>;

/** A DCAT 3 catalogue (https://www.w3.org/TR/vocab-dcat-3/) in JSON-LD: a dataset per table, a distribution per file. */
export function catalog(edition: Edition, offers: readonly Offer[], digests: Digests) {
  const { links } = edition;
  const { site } = edition.dataset;
  const common = commonTerms(edition);
  const whole = wholeWorkbook(offers);
  return {
    '@context': catalogContext(edition.words),
    '@id': links.absolute(links.dataHref),
    '@type': 'dcat:Catalog',
    title: site.title,
    description: site.description,
    homepage: links.absolute(links.homeHref),
    ...common,
    dataset: [
      wholeOf(edition, whole, digests),
      ...offers.map((offer) => datasetOf(edition, offer, whole, digests)),
    ].map((described) => ({ ...described, identifier: described['@id'], ...common })),
  };
}

function commonTerms(edition: Edition) {
  const { dataset } = edition;
  const { site, releases } = dataset;
  const [latest] = releases;
  const period = coverage(dataset);
  return {
    ...(latest && {
      version: latest.version,
      issued: firstIssued(dataset),
      modified: latest.date,
    }),
    keyword: wholeKeywords(edition),
    spatial: { '@type': 'dct:Location', label: site.city },
    ...(period && { temporal: { '@type': 'dct:PeriodOfTime', ...period } }),
    language: 'http://publications.europa.eu/resource/authority/language/JPN',
    license: licenceUri(site),
    publisher: {
      '@id': `${site.baseUrl}#publisher`,
      '@type': 'foaf:Agent',
      name: site.publisher,
    },
  };
}

const wholeOf = (edition: Edition, whole: string | null, digests: Digests) => ({
  '@id': `${edition.links.absolute(edition.links.dataHref)}#all`,
  '@type': 'dcat:Dataset',
  title: wholeTitle(edition.dataset.site),
  description: wholeDescription(edition),
  landingPage: edition.links.absolute(edition.links.dataHref),
  distribution: [
    {
      ...download(edition, ARCHIVE, ZIP_TYPE, digests),
      packageFormat: mediaType(ZIP_TYPE),
    },
    ...(whole === null ? [] : [download(edition, whole, MEDIA_TYPES.xlsx, digests)]),
  ],
});

/** A workbook of all tables is offered with the whole, and not with the table whose name it bears. */
const datasetOf = (
  edition: Edition,
  { table: { name, title, description }, formats }: Offer,
  whole: string | null,
  digests: Digests,
) => ({
  '@id': `${edition.links.absolute(edition.links.dataHref)}#${name}`,
  '@type': 'dcat:Dataset',
  title,
  description,
  landingPage: `${edition.links.absolute(edition.links.dataHref)}#${name}`,
  distribution: [
    ...formats
      .filter((format) => `${name}.${format}` !== whole)
      .map((format) => download(edition, `${name}.${format}`, MEDIA_TYPES[format], digests)),
    ...[...digests.keys()]
      .filter((file) => file.startsWith(partFolder(name)))
      .map((file) => download(edition, file, MEDIA_TYPES.parquet, digests)),
  ],
});

const mediaType = (type: string): string => `https://www.iana.org/assignments/media-types/${type}`;

const download = ({ dataset, links }: Edition, file: string, type: string, digests: Digests) => ({
  '@id': links.absolute(links.dataFileHref(file)),
  '@type': 'dcat:Distribution',
  title: file,
  license: licenceUri(dataset.site),
  accessURL: links.absolute(links.dataHref),
  downloadURL: links.absolute(links.dataFileHref(file)),
  mediaType: mediaType(type),
  ...digestTerms(digests.get(file)),
});

const digestTerms = (digest: Digest | undefined) =>
  digest && {
    byteSize: String(digest.bytes),
    checksum: {
      '@type': 'spdx:Checksum',
      algorithm: 'http://spdx.org/rdf/terms#checksumAlgorithm_sha256',
      checksumValue: digest.sha256,
    },
  };
