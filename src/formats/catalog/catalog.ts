import type { Dataset } from '../../model/dataset.ts';
import type { Site } from '../../model/content/site.ts';
import { absolute, dataFileHref, dataHref, homeHref } from '../../links.ts';
import { CONTEXT } from './catalog-context.ts';
import { coverage } from '../data/coverage.ts';
import type { Digest } from '../table/digest.ts';
import { ARCHIVE, MEDIA_TYPES, TABLE_FORMATS, ZIP_TYPE, type TableFormat } from '../table/media.ts';
import type { Table } from '../table/table.ts';
import {
  firstIssued,
  licenceUri,
  wholeDescription,
  wholeKeywords,
  wholeTitle,
} from '../data/whole.ts';

/** The sizes and checksums of files by name. */
type Digests = ReadonlyMap<string, Digest>;

/** A DCAT 3 catalogue (https://www.w3.org/TR/vocab-dcat-3/) in JSON-LD: a dataset per table, a distribution per file. */
export function catalog(dataset: Dataset, tables: readonly Table[], digests: Digests) {
  const { site } = dataset;
  const common = commonTerms(dataset);
  const [first] = tables;
  return {
    '@context': CONTEXT,
    '@id': absolute(site.baseUrl, dataHref),
    '@type': 'dcat:Catalog',
    title: site.title,
    description: site.description,
    homepage: absolute(site.baseUrl, homeHref),
    ...common,
    dataset: [
      wholeOf(dataset, digests),
      ...tables.map((table) =>
        datasetOf(site, table, digests, table === first ? SINGLE_FORMATS : TABLE_FORMATS),
      ),
    ].map((described) => ({ ...described, identifier: described['@id'], ...common })),
  };
}

/** The workbook of the first table holds all of them, so it is offered with the whole. */
const SINGLE_FORMATS = TABLE_FORMATS.filter((format) => format !== 'xlsx');

function commonTerms(dataset: Dataset) {
  const { site, releases } = dataset;
  const [latest] = releases;
  const period = coverage(dataset);
  return {
    ...(latest && {
      version: latest.version,
      issued: firstIssued(dataset),
      modified: latest.date,
    }),
    keyword: wholeKeywords(dataset),
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

const wholeOf = (dataset: Dataset, digests: Digests) => ({
  '@id': `${absolute(dataset.site.baseUrl, dataHref)}#all`,
  '@type': 'dcat:Dataset',
  title: wholeTitle(dataset.site),
  description: wholeDescription(dataset),
  landingPage: absolute(dataset.site.baseUrl, dataHref),
  distribution: [
    {
      ...download(dataset.site, ARCHIVE, ZIP_TYPE, digests),
      packageFormat: mediaType(ZIP_TYPE),
    },
    download(dataset.site, 'results.xlsx', MEDIA_TYPES.xlsx, digests),
  ],
});

const datasetOf = (
  site: Site,
  { name, title, description }: Table,
  digests: Digests,
  formats: readonly TableFormat[],
) => ({
  '@id': `${absolute(site.baseUrl, dataHref)}#${name}`,
  '@type': 'dcat:Dataset',
  title,
  description,
  landingPage: `${absolute(site.baseUrl, dataHref)}#${name}`,
  distribution: formats.map((format) =>
    download(site, `${name}.${format}`, MEDIA_TYPES[format], digests),
  ),
});

const mediaType = (type: string): string => `https://www.iana.org/assignments/media-types/${type}`;

const download = (site: Site, file: string, type: string, digests: Digests) => ({
  '@id': absolute(site.baseUrl, dataFileHref(file)),
  '@type': 'dcat:Distribution',
  title: file,
  license: licenceUri(site),
  accessURL: absolute(site.baseUrl, dataHref),
  downloadURL: absolute(site.baseUrl, dataFileHref(file)),
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
