import { existsSync, globSync, rmSync, statSync } from 'node:fs';
import { enableCompileCache } from 'node:module';
import { resolve } from 'node:path';

/** Where Node keeps code as it compiled it; the folder can be deleted at any time. */
export const COMPILED = '.build/compiled';

/** Has Node keep what it compiles, in this process and those that it starts: code that is loaded after this call. */
export function keepCompiled(): void {
  const folder = (process.env['NODE_COMPILE_CACHE'] ??= resolve(COMPILED));
  enableCompileCache(folder);
}

/** How long the compiled code of a file is kept, in ms: that of code which changed is not needed any more. */
const STAY = 30 * 24 * 60 * 60 * 1000;

/** Deletes what was compiled long before a time in ms; what is still needed is compiled anew. */
export function pruneCompiled(now: number, folder = COMPILED): void {
  if (!existsSync(folder)) return;
  for (const name of globSync('**/*', { cwd: folder })) {
    const path = `${folder}/${name}`;
    const is = statSync(path);
    if (is.isFile() && is.mtimeMs < now - STAY) rmSync(path);
  }
}
