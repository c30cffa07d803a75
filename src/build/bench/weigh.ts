import { globSync, statSync } from 'node:fs';

/** How many files a folder holds, and how many bytes they are together. */
export type Weight = Readonly<{ files: number; bytes: number }>;

export function weighFolder(folder: string): Weight {
  const sizes = globSync('**/*', { cwd: folder })
    .map((path) => statSync(`${folder}/${path}`))
    .filter((stats) => stats.isFile())
    .map(({ size }) => size);
  return { files: sizes.length, bytes: sizes.reduce((total, size) => total + size, 0) };
}
