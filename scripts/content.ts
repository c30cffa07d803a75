import { globSync, readFileSync, statSync } from 'node:fs';
import { basename } from 'node:path';
import type { Files } from '../src/parse/files.ts';

/** The files that content is read from. All that lies among the reports is, so that a wrong name is not left out. */
const CONTENT = ['content/**/*.yaml', 'content/reports/**/*', 'content/pages/*.md'];

/** Reads every file of a content folder, keyed by its path below the folder's parent. */
export function readContent(root = process.cwd()): Files {
  const paths = globSync(CONTENT, { cwd: root })
    .filter((path) => !basename(path).startsWith('.') && statSync(`${root}/${path}`).isFile())
    .map((path) => path.replaceAll('\\', '/'));
  return Object.fromEntries(paths.map((path) => [path, readFileSync(`${root}/${path}`, 'utf8')]));
}
