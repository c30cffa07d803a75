import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { close, createIndex, type CustomRecord } from 'pagefind';
import { minifySync } from 'vite';
import { ORDER } from '../../search/index/pagefind.ts';
import { bundlesOf } from './bundles.ts';
import type { Answered } from './contents.ts';

/** A language that Pagefind does not cut into words: that is done already, and every browser must do it alike. */
const LANGUAGE = 'und';

/** Writes Pagefind's index of records by what is indexed of each; does `beside` while Pagefind packs it. */
export async function writeSearch(
  folder: string,
  records: readonly Answered[],
  contents: ReadonlyMap<Answered, string>,
  beside: () => void,
): Promise<void> {
  rmSync(folder, { recursive: true, force: true });
  const bundles = bundlesOf(records);
  process.env['PAGEFIND_UNSTABLE_INDEX_CHUNK_SIZE'] = String(pieceSize(bundles.length));
  const { index, errors } = await createIndex();
  if (!index) throw new Error(`invalid search index: ${errors.join('; ')}`);
  for (const [order, bundle] of bundles.entries()) {
    const added = await index.addCustomRecord(indexed(contents, bundle, order));
    if (added.errors.length > 0) throw new Error(`invalid record: ${added.errors.join('; ')}`);
  }
  const packed = index.getFiles();
  beside();
  const { files } = await packed;
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

const indexed = (
  contents: ReadonlyMap<Answered, string>,
  bundle: readonly Answered[],
  order: number,
): CustomRecord => ({
  url: bundle.map(({ href }) => href).join(' '),
  content: bundle.map((record) => contents.get(record)).join(' ¶ '),
  language: LANGUAGE,
  sort: { [ORDER]: String(order) },
});

/** Writes a file, anything but bytes as JSON. */
export function write(path: string, content: unknown): void {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, content instanceof Uint8Array ? content : JSON.stringify(content));
}
