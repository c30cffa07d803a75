import { globSync, readFileSync } from 'node:fs';
import type { Files } from '../src/parse/dataset.ts';

/** Reads every YAML file of a content folder, keyed by its path below the folder's parent. */
export function readContent(root = process.cwd()): Files {
  const paths = globSync('content/**/*.yaml', { cwd: root }).map((path) =>
    path.replaceAll('\\', '/'),
  );
  return Object.fromEntries(paths.map((path) => [path, readFileSync(`${root}/${path}`, 'utf8')]));
}
