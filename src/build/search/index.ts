import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { close, createIndex, type CustomRecord } from 'pagefind';
import { minifySync } from 'vite';
import { contentOf } from '../../search/index/content.ts';
import { FACETS, type FacetName } from '../../search/index/facet.ts';
import { ORDER } from '../../search/index/pagefind.ts';
import { KIND, startTag, valueTag } from '../../search/index/tag.ts';
import type { Words } from '../../text/words.ts';
import type { Answering } from '../../views/search/answers.ts';
import { recordFields, recordNames, type SearchRecord } from '../../views/search/record.ts';
import { bundlesOf } from './bundles.ts';

/** A language that Pagefind does not cut into words: that is done already, and every browser must do it alike. */
const LANGUAGE = 'und';

/** Writes Pagefind's index of the records. */
export async function writeSearch(
  folder: string,
  words: Words,
  records: readonly Answered[],
): Promise<void> {
  rmSync(folder, { recursive: true, force: true });
  const bundles = bundlesOf(records);
  process.env['PAGEFIND_UNSTABLE_INDEX_CHUNK_SIZE'] = String(pieceSize(bundles.length));
  const { index, errors } = await createIndex();
  if (!index) throw new Error(`invalid search index: ${errors.join('; ')}`);
  for (const [order, bundle] of bundles.entries()) {
    const added = await index.addCustomRecord(indexed(words, bundle, order));
    if (added.errors.length > 0) throw new Error(`invalid record: ${added.errors.join('; ')}`);
  }
  const { files } = await index.getFiles();
  for (const { path, content } of files)
    if (!UNUSED.test(path)) write(`${folder}/${path}`, smaller(path, content));
  await index.deleteIndex();
  await close();
}

/**
 * Small pieces of index keep a query cheap, large ones files few. The results do not depend on it. Pagefind reads the size
 * when its service starts, so that each index has a service of its own.
 */
const pieceSize = (bundles: number): number => Math.round(250 + bundles / 5);

/** Pagefind's own interfaces, and the worker that it can also be used without. */
const UNUSED = /-ui\.|-highlight\.|-worker\./;

/** A script without what only people read. */
const smaller = (path: string, content: Uint8Array): Uint8Array =>
  path.endsWith('.js')
    ? Buffer.from(minifySync(path, Buffer.from(content).toString()).code)
    : content;

const indexed = (words: Words, bundle: readonly Answered[], order: number): CustomRecord => ({
  url: bundle.map(({ href }) => href).join(' '),
  content: bundle.map((record) => content(words, record)).join(' ¶ '),
  language: LANGUAGE,
  sort: { [ORDER]: String(order) },
});

const content = (words: Words, record: Answered): string =>
  contentOf({
    kind: startTag(record.kind, record.year),
    names: recordNames(record),
    fields: recordFields(words, record),
    tags: [
      ...FACETS.filter((facet) => facet !== KIND).flatMap((facet) =>
        valuesOf(record, facet).map((value) => valueTag(facet, value)),
      ),
      ...record.leads.map((question) => valueTag('leads', question)),
      ...record.answers.map((question) => valueTag('answers', question)),
      ...record.units.map((unit) => valueTag('unit', unit)),
    ],
    shown: record.finding ?? '',
  });

type Answered = SearchRecord & Answering;

/** The values under which a filter finds a record. */
function valuesOf(record: SearchRecord, facet: FacetName): readonly string[] {
  if (facet === 'theme') return record.themes;
  const value = record[facet];
  return value === null ? [] : [String(value)];
}

/** Writes a file, anything but bytes as JSON. */
export function write(path: string, content: unknown): void {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, content instanceof Uint8Array ? content : JSON.stringify(content));
}
