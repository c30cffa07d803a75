import { randomUUID } from 'node:crypto';
import { globSync, rmSync, statSync } from 'node:fs';
import { mkdir, rename, utimes, writeFile } from 'node:fs/promises';

/** Where files are kept between builds; the folder can be deleted at any time. */
export const keptFolder = (): string =>
  process.env['MONOSASHI_PICTURES'] ?? 'node_modules/.cache/monosashi';

/** The path of a kept file, made only where it is missing; marks it as used now. */
export async function keptFile(
  folder: string,
  name: string,
  make: () => Promise<Uint8Array>,
): Promise<string> {
  const path = `${folder}/${name}`;
  const now = new Date();
  const isKept = await utimes(path, now, now).then(
    () => true,
    () => false,
  );
  if (!isKept) await write(path, folder, await make());
  return path;
}

/** No half file ever stands under the name, and writers of the same name do not meet. */
async function write(path: string, folder: string, bytes: Uint8Array): Promise<void> {
  await mkdir(folder, { recursive: true });
  const half = `${path}.${randomUUID()}`;
  await writeFile(half, bytes);
  await rename(half, path);
}

/** How long a file is kept that no build used, in ms: a build uses none where it takes whole pages from the last one. */
const STAY = 30 * 24 * 60 * 60 * 1000;

/** Deletes the pictures that were long out of use at a time in ms. */
export function pruneKept(now: number, folder = keptFolder()): void {
  for (const name of globSync('*.png*', { cwd: folder })) {
    const path = `${folder}/${name}`;
    if (statSync(path).mtimeMs < now - STAY) rmSync(path);
  }
}
