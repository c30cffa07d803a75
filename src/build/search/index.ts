import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { createIndex, type CustomRecord } from 'pagefind';
import { minifySync } from 'vite';
import { contentOf } from '../../search/content.ts';
import { FACETS, type FacetName } from '../../search/facet.ts';
import type { Words } from '../../text/words.ts';
import { ORDER } from '../../search/index.ts';
import { nameKey } from '../../search/name-key.ts';
import { recordFields, type SearchRecord } from '../../views/search/record.ts';

/** Small pieces of index keep a query cheap. The results do not depend on it. */
process.env['PAGEFIND_UNSTABLE_INDEX_CHUNK_SIZE'] = '500';

/** So many records share a file of what is shown of them. */
const SHARED = 4;

/** A language that Pagefind does not cut into words: that is done already, and every browser must do it alike. */
const LANGUAGE = 'und';

/** Writes Pagefind's index of the records, which come best first. */
export async function writeSearch(
  folder: string,
  words: Words,
  records: readonly SearchRecord[],
): Promise<void> {
  rmSync(folder, { recursive: true, force: true });
  const { index, errors } = await createIndex({
    maxFragments: Math.ceil(records.length / SHARED),
  });
  if (!index) throw new Error(`invalid search index: ${errors.join('; ')}`);
  for (const [order, record] of records.entries()) {
    const added = await index.addCustomRecord(indexed(words, record, order));
    if (added.errors.length > 0) throw new Error(`invalid record: ${added.errors.join('; ')}`);
  }
  const { files } = await index.getFiles();
  for (const { path, content } of files)
    if (!UNUSED.test(path)) write(`${folder}/${path}`, smaller(path, content));
  await index.deleteIndex();
}

/** Pagefind's own interfaces, and the worker that it can also be used without. */
const UNUSED = /-ui\.|-highlight\.|-worker\./;

/** A script without what only people read. */
const smaller = (path: string, content: Uint8Array): Uint8Array =>
  path.endsWith('.js')
    ? Buffer.from(minifySync(path, Buffer.from(content).toString()).code)
    : content;

function indexed(words: Words, record: SearchRecord, order: number): CustomRecord {
  const names = [record.title, ...record.also].map((name) => nameKey(name, isExplained(record)));
  const filters = Object.fromEntries(FACETS.map((facet) => [facet, [...valuesOf(record, facet)]]));
  return {
    url: record.href,
    content: `${contentOf(recordFields(words, record))} ¶ ${names.join(' ')}`,
    language: LANGUAGE,
    filters,
    sort: { [ORDER]: String(order) },
  };
}

/** What only explains does not come before what has the figures. */
const isExplained = ({ kind }: SearchRecord): boolean => kind === 'term' || kind === 'page';

/** The values under which a filter finds a record: a goal is the beginning of its themes. */
function valuesOf(record: SearchRecord, facet: FacetName): readonly string[] {
  if (facet === 'theme') {
    const goals = record.themes.map((theme) => theme.replace(/-.*/, ''));
    return [...new Set([...goals, ...record.themes])];
  }
  const value = record[facet];
  return value === null ? [] : [String(value)];
}

/** Writes a file, anything but bytes as JSON. */
export function write(path: string, content: unknown): void {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, content instanceof Uint8Array ? content : JSON.stringify(content));
}
