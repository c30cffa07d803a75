import { enableCompileCache } from 'node:module';
import { resolve } from 'node:path';
import { pruneOld } from '../formats/preview/kept.ts';

/** Where Node keeps code as it compiled it; the folder can be deleted at any time. */
export const COMPILED = '.build/compiled';

/** Has Node keep what it compiles, in this process and those that it starts: code that is loaded after this call. */
export function keepCompiled(): void {
  const folder = (process.env['NODE_COMPILE_CACHE'] ??= resolve(COMPILED));
  enableCompileCache(folder);
}

/** Deletes what was compiled long before a time in ms; what is still needed is compiled anew. */
export const pruneCompiled = (now: number, folder = COMPILED): void => {
  pruneOld('**/*', folder, now);
};
