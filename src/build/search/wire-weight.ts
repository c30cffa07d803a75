import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { findFile } from '../server.ts';

/** What files of a built site weigh over the wire, each once, compressed, in kB (1,000 bytes). */
export const wireWeight = (root: string, paths: readonly string[]): number =>
  [...new Set(paths)]
    .map((path) => readFileSync(findFile(root, path) ?? `${root}/404.html`))
    .map((bytes) => Math.min(bytes.length, gzipSync(bytes).length))
    .reduce((sum, weight) => sum + weight, 0) / 1000;
