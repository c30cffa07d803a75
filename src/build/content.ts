import { globSync, readFileSync, statSync } from 'node:fs';
import { basename } from 'node:path';
import type { Files } from '../parse/files.ts';

/** The folder that holds the content; `CONTENT` names another one. */
export const contentFolder = (): string => process.env['CONTENT'] ?? 'content';

/** The files that content is read from. All that lies among the reports is, so that a wrong name is not left out. */
const CONTENT = ['*.yaml', 'reports/**/*', 'pages/**/*.md'];

/** Reads every file of a content folder, keyed by its path as parsing names it: `content/site.yaml`. */
export function readContent(folder = contentFolder()): Files {
  const paths = globSync(CONTENT, { cwd: folder })
    .filter((path) => !basename(path).startsWith('.') && statSync(`${folder}/${path}`).isFile())
    .map((path) => path.replaceAll('\\', '/'));
  return Object.fromEntries(
    paths.map((path) => [`content/${path}`, readFileSync(`${folder}/${path}`, 'utf8')]),
  );
}
