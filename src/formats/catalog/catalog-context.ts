import type { Words } from '../../text/words.ts';

const iri = (id: string) => ({ '@id': id, '@type': '@id' });
const inLanguage = (language: string, id: string) => ({ '@id': id, '@language': language });
const date = (id: string) => ({ '@id': id, '@type': 'xsd:date' });

/** The JSON-LD context of the catalogue: self-contained, so that a processor has nothing to fetch. */
export const catalogContext = ({ language }: Words) => ({
  dcat: 'http://www.w3.org/ns/dcat#',
  dct: 'http://purl.org/dc/terms/',
  foaf: 'http://xmlns.com/foaf/0.1/',
  rdfs: 'http://www.w3.org/2000/01/rdf-schema#',
  spdx: 'http://spdx.org/rdf/terms#',
  xsd: 'http://www.w3.org/2001/XMLSchema#',
  title: inLanguage(language, 'dct:title'),
  description: inLanguage(language, 'dct:description'),
  keyword: inLanguage(language, 'dcat:keyword'),
  identifier: 'dct:identifier',
  label: inLanguage(language, 'rdfs:label'),
  name: inLanguage(language, 'foaf:name'),
  language: iri('dct:language'),
  license: iri('dct:license'),
  publisher: iri('dct:publisher'),
  spatial: 'dct:spatial',
  temporal: 'dct:temporal',
  version: 'dcat:version',
  issued: date('dct:issued'),
  modified: date('dct:modified'),
  start: date('dcat:startDate'),
  end: date('dcat:endDate'),
  homepage: iri('foaf:homepage'),
  ...fileTerms,
});

/** What is said of a file. */
const fileTerms = {
  landingPage: iri('dcat:landingPage'),
  dataset: iri('dcat:dataset'),
  distribution: 'dcat:distribution',
  accessURL: iri('dcat:accessURL'),
  downloadURL: iri('dcat:downloadURL'),
  mediaType: iri('dcat:mediaType'),
  packageFormat: iri('dcat:packageFormat'),
  byteSize: { '@id': 'dcat:byteSize', '@type': 'xsd:nonNegativeInteger' },
  checksum: 'spdx:checksum',
  algorithm: iri('spdx:algorithm'),
  checksumValue: { '@id': 'spdx:checksumValue', '@type': 'xsd:hexBinary' },
};
