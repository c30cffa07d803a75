import type { Dataset } from '../model/dataset.ts';
import type { Site } from '../model/site.ts';
import { absolute, dataFileHref, dataHref, homeHref } from '../links.ts';
import { words } from '../text/words.ts';
import { coverage, type Period } from './coverage.ts';
import { ARCHIVE, MEDIA_TYPES, TABLE_FORMATS, ZIP_TYPE } from './media.ts';
import type { Table } from './table.ts';

const iri = (id: string) => ({ '@id': id, '@type': '@id' });
const inLanguage = (id: string) => ({ '@id': id, '@language': words.language });
const date = (id: string) => ({ '@id': id, '@type': 'xsd:date' });

/** Self-contained, so that a processor has nothing to fetch. */
const CONTEXT = {
  dcat: 'http://www.w3.org/ns/dcat#',
  dct: 'http://purl.org/dc/terms/',
  foaf: 'http://xmlns.com/foaf/0.1/',
  rdfs: 'http://www.w3.org/2000/01/rdf-schema#',
  xsd: 'http://www.w3.org/2001/XMLSchema#',
  title: inLanguage('dct:title'),
  description: inLanguage('dct:description'),
  label: inLanguage('rdfs:label'),
  name: inLanguage('foaf:name'),
  language: iri('dct:language'),
  license: iri('dct:license'),
  publisher: iri('dct:publisher'),
  spatial: 'dct:spatial',
  temporal: 'dct:temporal',
  version: 'dcat:version',
  modified: date('dct:modified'),
  start: date('dcat:startDate'),
  end: date('dcat:endDate'),
  homepage: iri('foaf:homepage'),
  landingPage: iri('dcat:landingPage'),
  dataset: iri('dcat:dataset'),
  distribution: 'dcat:distribution',
  accessURL: iri('dcat:accessURL'),
  downloadURL: iri('dcat:downloadURL'),
  mediaType: iri('dcat:mediaType'),
  packageFormat: iri('dcat:packageFormat'),
};

/** A DCAT 3 catalogue (https://www.w3.org/TR/vocab-dcat-3/) in JSON-LD: a dataset per table, a distribution per file. */
export function catalog(dataset: Dataset, tables: readonly Table[]) {
  const { site } = dataset;
  const common = commonTerms(dataset);
  return {
    '@context': CONTEXT,
    '@id': absolute(site.baseUrl, dataHref),
    '@type': 'dcat:Catalog',
    title: site.title,
    description: site.description,
    homepage: absolute(site.baseUrl, homeHref),
    ...common,
    dataset: [
      wholeOf(site, coverage(dataset)),
      ...tables.map((table) => datasetOf(site, table)),
    ].map((described) => ({ ...described, ...common })),
  };
}

const commonTerms = ({ site, releases: [latest] }: Dataset) => ({
  ...(latest && { version: latest.version, modified: latest.date }),
  language: 'http://publications.europa.eu/resource/authority/language/JPN',
  license: site.dataLicence.url,
  publisher: {
    '@id': `${site.baseUrl}#publisher`,
    '@type': 'foaf:Agent',
    name: site.publisher,
  },
});

const wholeOf = (site: Site, period: Period | null) => ({
  '@id': `${absolute(site.baseUrl, dataHref)}#all`,
  '@type': 'dcat:Dataset',
  title: `${site.title} — ${site.subtitle}`,
  description: site.description,
  landingPage: absolute(site.baseUrl, dataHref),
  spatial: { '@type': 'dct:Location', label: site.city },
  ...(period && { temporal: { '@type': 'dct:PeriodOfTime', ...period } }),
  distribution: [
    { ...download(site, ARCHIVE, ZIP_TYPE), packageFormat: mediaType(ZIP_TYPE) },
    download(site, 'results.xlsx', MEDIA_TYPES.xlsx),
  ],
});

const datasetOf = (site: Site, { name, title, description }: Table) => ({
  '@id': `${absolute(site.baseUrl, dataHref)}#${name}`,
  '@type': 'dcat:Dataset',
  title,
  description,
  landingPage: `${absolute(site.baseUrl, dataHref)}#${name}`,
  distribution: TABLE_FORMATS.map((format) =>
    download(site, `${name}.${format}`, MEDIA_TYPES[format]),
  ),
});

const mediaType = (type: string): string => `https://www.iana.org/assignments/media-types/${type}`;

const download = (site: Site, file: string, type: string) => ({
  '@id': absolute(site.baseUrl, dataFileHref(file)),
  '@type': 'dcat:Distribution',
  title: file,
  license: site.dataLicence.url,
  accessURL: absolute(site.baseUrl, dataHref),
  downloadURL: absolute(site.baseUrl, dataFileHref(file)),
  mediaType: mediaType(type),
});
