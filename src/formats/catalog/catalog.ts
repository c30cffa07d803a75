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
import { ARCHIVE, MEDIA_TYPES, TABLE_FORMATS, ZIP_TYPE, type TableFormat } from '../table/media.ts';
import type { Table } from '../table/table.ts';
import { catalogContext } from './catalog-context.ts';

/** The sizes and checksums of files by name. */
type Digests = ReadonlyMap<string, Digest>;

/** A DCAT 3 catalogue (https://www.w3.org/TR/vocab-dcat-3/) in JSON-LD: a dataset per table, a distribution per file. */
export function catalog(edition: Edition, tables: readonly Table[], digests: Digests) {
  const { links } = edition;
  const { site } = edition.dataset;
  const common = commonTerms(edition);
  const [first] = tables;
  return {
    '@context': catalogContext(edition.words),
    '@id': links.absolute(links.dataHref),
    '@type': 'dcat:Catalog',
    title: site.title,
    description: site.description,
    homepage: links.absolute(links.homeHref),
    ...common,
    dataset: [
      wholeOf(edition, digests),
      ...tables.map((table) =>
        datasetOf(edition, table, digests, table === first ? SINGLE_FORMATS : TABLE_FORMATS),
      ),
    ].map((described) => ({ ...described, identifier: described['@id'], ...common })),
  };
}

/** The workbook of the first table holds all of them, so it is offered with the whole. */
const SINGLE_FORMATS = TABLE_FORMATS.filter((format) => format !== 'xlsx');

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

const wholeOf = (edition: Edition, digests: Digests) => ({
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
    download(edition, 'results.xlsx', MEDIA_TYPES.xlsx, digests),
  ],
});

const datasetOf = (
  edition: Edition,
  { name, title, description }: Table,
  digests: Digests,
  formats: readonly TableFormat[],
) => ({
  '@id': `${edition.links.absolute(edition.links.dataHref)}#${name}`,
  '@type': 'dcat:Dataset',
  title,
  description,
  landingPage: `${edition.links.absolute(edition.links.dataHref)}#${name}`,
  distribution: [
    ...formats.map((format) =>
      download(edition, `${name}.${format}`, MEDIA_TYPES[format], digests),
    ),
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
