import { readFileSync, writeFileSync } from 'node:fs';
import { deserialize, serialize } from 'node:v8';
import { editionOf, type Edition } from '../../edition.ts';
import type { Content } from '../../model/dataset.ts';
import { indexed } from '../../model/indexed.ts';

/** What the content says in a language of its site; null for its own language. */
type Handed = Readonly<{ language: string | null; content: Content }>;

/** Writes editions into a file for other processes of the same build, so that each need not read the content again. */
export function handOver(path: string, editions: readonly Edition[]): void {
  const handed = editions.map(({ dataset: { index: _, ...content }, links }): Handed => ({
    ...{ language: links.prefix, content },
  }));
  writeFileSync(path, serialize(handed));
}

/** The editions in such a file, indexed anew. */
export function takeOver(path: string): readonly Edition[] {
  const handed = deserialize(readFileSync(path)) as readonly Handed[];
  return handed.map(({ language, content }) => editionOf(indexed(content), language ?? undefined));
}
