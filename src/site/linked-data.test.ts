import { createReadStream, readFileSync } from 'node:fs';
import rdf from '@rdfjs/data-model';
import jsonld, { type Quad } from 'jsonld';
import CsvwParser from 'rdf-parser-csvw';
import { describe, expect, test } from 'vitest';
import { digestOf } from '../formats/table/digest.ts';
import { findFile } from '../build/server.ts';
import { builtFiles, dataOf, isReadable, readCsv, readJson, TABLES } from './published.ts';
import { samplePaths } from './sample.ts';
import { readBuilt } from './site.ts';
import { DIST } from './sites.ts';

const BASE = 'https://example.org/';
const CSVW = 'node_modules/rdf-parser-csvw/test/support/csvw.json';

/** The contexts that documents name: that of CSVW as its parser brings it, that of schema.org reduced to its words. */
const documentLoader = (url: string) =>
  Promise.resolve({
    document: url.startsWith('http://www.w3.org/ns/csvw')
      ? readJson(CSVW)
      : { '@context': { '@vocab': 'https://schema.org/' } },
    documentUrl: url,
    contextUrl: null,
  });

const toRdf = (document: unknown) =>
  jsonld.toRDF(document, { base: BASE, documentLoader, safe: true });

const DATA = dataOf(DIST);
const isBuilt = (url: string) => findFile(DIST, new URL(url).pathname) !== null;

test('the catalogue is DCAT: a file for every address that it offers', async () => {
  const quads = await toRdf(readJson(`${DATA}/catalog.jsonld`));
  const typed = (type: string) =>
    quads.filter(({ object }) => object.value.endsWith(`dcat#${type}`));
  expect(typed('Catalog')).toHaveLength(1);
  expect(typed('Dataset')).toHaveLength(TABLES.length + 1);
  const offered = quads.filter(({ predicate }) => predicate.value.endsWith('dcat#downloadURL'));
  expect(offered.length).toBeGreaterThan(TABLES.length);
  expect(offered.filter(({ object }) => !isBuilt(object.value))).toEqual([]);
});

test('the catalogue states the size and checksum of every file, and of every data set what and when it is', async () => {
  const quads = await toRdf(readJson(`${DATA}/catalog.jsonld`));
  const valuesOf = (subject: string, name: string) =>
    quads
      .filter((quad) => quad.subject.value === subject && quad.predicate.value.endsWith(name))
      .map(({ object }) => object.value);
  const subjectsOf = (type: string) =>
    quads.filter(({ object }) => object.value.endsWith(type)).map(({ subject }) => subject.value);
  for (const file of subjectsOf('dcat#Distribution')) {
    const { bytes, sha256 } = digestOf(readFileSync(`${DATA}/${file.split('/data/')[1] ?? ''}`));
    const [checksum = ''] = valuesOf(file, 'rdf/terms#checksum');
    expect(valuesOf(file, 'dcat#byteSize')).toEqual([String(bytes)]);
    expect(valuesOf(checksum, '#checksumValue')).toEqual([sha256]);
  }
  for (const dataset of subjectsOf('dcat#Dataset')) {
    for (const term of ['spatial', 'temporal', 'identifier', 'issued', 'modified', 'license'])
      expect(valuesOf(dataset, `dc/terms/${term}`), `${dataset} ${term}`).toHaveLength(1);
    expect(valuesOf(dataset, 'dcat#keyword').length).toBeGreaterThan(3);
  }
  const [whole = ''] = valuesOf(`${subjectsOf('dcat#Catalog')[0] ?? ''}#all`, 'terms/description');
  expect(whole.length).toBeGreaterThanOrEqual(100);
  const uses = quads.filter(({ object }) => object.value.endsWith('/results.xlsx'));
  expect(uses.filter(({ predicate }) => predicate.value.endsWith('#distribution'))).toHaveLength(1);
});

test.each(samplePaths(DIST).filter((path) => /^\/(?:data|indicators\/[^/]+)\/$/.test(path)))(
  '%s describes its data set in JSON-LD',
  async (path) => {
    const html = readBuilt(path, DIST);
    const [, text = ''] = /<script type="application\/ld\+json">(.*?)<\/script>/s.exec(html) ?? [];
    const quads = await toRdf(JSON.parse(text));
    const files = quads.filter(({ predicate }) => predicate.value.endsWith('/contentUrl'));
    expect(quads.some(({ object }) => object.value === 'https://schema.org/Dataset')).toBe(true);
    expect(files.length).toBeGreaterThan(2);
    expect(files.filter(({ object }) => !isBuilt(object.value))).toEqual([]);
  },
);

const csvFiles = builtFiles(DIST, '{*,{data,indicators,findings}/*}.csv')
  .filter((path) => !isReadable(path))
  .map((path) => `${DIST}/${path}`);

describe.each(csvFiles)('%s', (file) => {
  test('is what its CSVW metadata says, read by a CSVW parser', async () => {
    const metadata = await toRdf(readJson(`${file}-metadata.json`));
    const described = metadata.filter(({ predicate }) => predicate.value.endsWith('csvw#name'));
    const [row] = readCsv(file);
    if (row)
      expect(described.map(({ object }) => object.value).sort()).toEqual(Object.keys(row).sort());
    const quads: Quad[] = [];
    const parser = new CsvwParser({ metadata: datasetOf(metadata), baseIRI: `${BASE}${file}` });
    for await (const quad of parser.import(createReadStream(file))) quads.push(quad);
    const cells = readCsv(file).flatMap((cellsOf) => Object.values(cellsOf));
    const values = quads.map(({ object }) => object.value);
    expect(cells.filter((cell) => cell !== '' && !values.includes(cell))).toEqual([]);
  });
});

test('numbers, years and addresses have their types in CSVW', async () => {
  const metadata = datasetOf(await toRdf(readJson(`${dataOf(DIST)}/results.csv-metadata.json`)));
  const types = new Set<string>();
  const parser = new CsvwParser({ metadata, baseIRI: BASE });
  for await (const { predicate, object } of parser.import(
    createReadStream(`${dataOf(DIST)}/results.csv`),
  ))
    types.add(
      `${predicate.value.replace(/.*#/, '')} ${object.datatype?.value.replace(/.*#/, '') ?? ''}`,
    );
  expect([...types]).toEqual(
    expect.arrayContaining(['value decimal', 'fiscal_year integer', 'page anyURI', 'unit string']),
  );
});

type Pattern = Readonly<{ equals: (other: unknown) => boolean }> | null | undefined;
type Dataset = Readonly<{
  match: (subject?: Pattern, predicate?: Pattern, object?: Pattern) => Dataset;
  [Symbol.iterator]: () => Iterator<unknown>;
}>;

/** Quads as the RDF/JS dataset that the parser reads its metadata from. */
function datasetOf(quads: readonly Quad[]): Dataset {
  const terms = quads.map(({ subject, predicate, object }) => ({
    subject: rdf.fromTerm(subject),
    predicate: rdf.fromTerm(predicate),
    object: rdf.fromTerm(object),
  }));
  return datasetOfTerms(terms);
}

type Terms = Readonly<Record<'subject' | 'predicate' | 'object', ReturnType<typeof rdf.fromTerm>>>;

const datasetOfTerms = (quads: readonly Terms[]): Dataset => ({
  match: (subject, predicate, object) =>
    datasetOfTerms(
      quads.filter(
        (quad) =>
          (subject?.equals(quad.subject) ?? true) &&
          (predicate?.equals(quad.predicate) ?? true) &&
          (object?.equals(quad.object) ?? true),
      ),
    ),
  [Symbol.iterator]: () => quads[Symbol.iterator](),
});
