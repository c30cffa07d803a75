import { globSync, readFileSync, statSync } from 'node:fs';
import { basename } from 'node:path';
import type { Files } from '../src/parse/files.ts';

/** All that lies in `content/` is read, so that no wrong name is left out; released versions are kept as they are. */
const CONTENT = 'content/**/*';
const RELEASED = 'content/versions/';

/** Reads every file of a content folder, keyed by its path below the folder's parent. */
export function readContent(root = process.cwd()): Files {
  const paths = globSync(CONTENT, { cwd: root })
    .map((path) => path.replaceAll('\\', '/'))
    .filter((path) => !path.startsWith(RELEASED) && !basename(path).startsWith('.'))
    .filter((path) => statSync(`${root}/${path}`).isFile());
  return Object.fromEntries(paths.map((path) => [path, readFileSync(`${root}/${path}`, 'utf8')]));
}
