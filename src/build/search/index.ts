import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { createIndex } from 'pagefind';
import type { Edition } from '../../edition.ts';
import { packDocs, type DocList } from '../../search/doc.ts';
import { indexTokens } from '../../search/token.ts';
import type { SearchRecord } from '../../views/search/record.ts';

/** Small pieces of index keep a query cheap. The results do not depend on it. */
process.env['PAGEFIND_UNSTABLE_INDEX_CHUNK_SIZE'] = '350';

/**
 * Writes the search of a site: Pagefind's index of the records' tokens, the list of what can be found, and each
 * record's texts in a file of its own, and in another the little that the list under the box says of it.
 */
export async function writeSearch(
  folder: string,
  edition: Edition,
  records: readonly SearchRecord[],
): Promise<void> {
  rmSync(folder, { recursive: true, force: true });
  const { index, names } = await writeIndex(folder, records);
  const docs = records.map(({ year, ...record }) => ({
    ...record,
    year: year === null ? null : String(year),
  }));
  const list = { index, ids: beginnings(names).join(''), values: facetValues(edition, records) };
  write(`${folder}/docs.json`, packDocs(docs, list));
  records.forEach(({ href, text, place, under, figures }, number) => {
    write(`${folder}/texts/${number}.json`, { href, text, place, under, figures });
    write(`${folder}/options/${number}.json`, { href, place, value: figures?.value ?? null });
  });
}

/** What a record is found by. */
export const searchedTexts = (record: SearchRecord): readonly string[] => [
  record.title,
  ...record.also,
  ...record.text,
  ...record.context,
];

/** Indexes the records; returns the name of the index, and the names that Pagefind gives them, in their order. */
async function writeIndex(
  folder: string,
  records: readonly SearchRecord[],
): Promise<Readonly<{ index: string; names: readonly string[] }>> {
  const { index, errors } = await createIndex({});
  if (!index) throw new Error(`invalid search index: ${errors.join('; ')}`);
  for (const [number, record] of records.entries()) {
    const content = indexTokens(searchedTexts(record));
    const added = await index.addCustomRecord({ url: String(number), content, language: 'ja' });
    if (added.errors.length > 0) throw new Error(`invalid record: ${added.errors.join('; ')}`);
  }
  const { files } = await index.getFiles();
  for (const { path, content } of files) if (NEEDED.test(path)) write(`${folder}/${path}`, content);
  await index.deleteIndex();
  const names = files.flatMap(({ path, content }) => fragmentName(path, content));
  const [meta] = files.flatMap(({ path }) => /^pagefind\.(.*)\.pf_meta$/.exec(path)?.[1] ?? []);
  return meta !== undefined && new Map(names).size === records.length
    ? { index: meta, names: inOrder(names) }
    : notAll(records.length, names.length);
}

/** The ids as short as they can be told apart: they are long and random, and every visitor loads them. */
function beginnings(ids: readonly string[]): readonly string[] {
  const lengths = Array.from(ids[0] ?? '', (_, at) => at + 1);
  const enough = lengths.find(
    (length) => new Set(ids.map((id) => id.slice(0, length))).size === ids.length,
  );
  return ids.map((id) => id.slice(0, enough));
}

/** Pagefind's own interface, script and texts are not used. */
const NEEDED = /^(?:wasm\.unknown\..*|.*\.pf_meta|index\/.*)$/;

function fragmentName(path: string, content: Uint8Array): readonly [number, string][] {
  const [, name] = /^fragment\/.*_(.*)\.pf_fragment$/.exec(path) ?? [];
  if (name === undefined) return [];
  const text = gunzipSync(content).toString('utf8');
  const { url } = JSON.parse(text.slice(text.indexOf('{'))) as { url: string };
  return [[Number(url.replace(/\D/g, '')), name]];
}

const inOrder = (names: readonly [number, string][]): readonly string[] =>
  [...names].sort(([a], [b]) => a - b).map(([, name]) => name);

function notAll(expected: number, found: number): never {
  throw new Error(`invalid search index: ${found} of ${expected} records`);
}

function facetValues(
  { dataset, words }: Edition,
  records: readonly SearchRecord[],
): DocList['values'] {
  const years = [...new Set(records.flatMap(({ year }) => year ?? []))].sort((a, b) => b - a);
  const ratings = [...new Set(records.flatMap(({ rating }) => rating ?? []))].sort();
  return {
    kind: Object.entries(words.kinds),
    ward: dataset.wards.map(({ slug, name }) => [slug, name]),
    theme: dataset.framework.goals.flatMap(({ code, shortName, themes }) => [
      [code, words.goalName(code, shortName)] as const,
      ...themes.map((theme) => [theme.code, words.themeName(theme.code, theme.name)] as const),
    ]),
    year: years.map((year) => [String(year), words.year(year)]),
    rating: ratings.map((rating) => [rating, rating]),
  };
}

/** Writes a file, anything but bytes as JSON. */
export function write(path: string, content: unknown): void {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, content instanceof Uint8Array ? content : JSON.stringify(content));
}
