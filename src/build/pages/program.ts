import { readFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import type { Pages } from './bundle/entry.ts';
import type { PageKeys } from './key.ts';
import { makePart, type Order } from './make.ts';
import { partHere } from './part.ts';

/** A process that makes a part of the pages and files: what it is told in JSON, with the module of the bundle, the file of the keys. */
export type Task = Omit<Order, 'part'> & Readonly<Record<'entry' | 'keys', string>>;

const { entry, keys, ...order } = JSON.parse(process.argv[2] ?? '') as Task;
const pages = (await import(pathToFileURL(entry).href)) as Pages;
await makePart(
  pages,
  { ...order, part: partHere() },
  JSON.parse(readFileSync(keys, 'utf8')) as PageKeys,
  (step) => process.send?.(step),
);
// What heard of it keeps a process alive.
process.disconnect?.();
