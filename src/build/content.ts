import { globSync, mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { basename, dirname } from 'node:path';
import type { Files } from '../parse/files.ts';

/** The folder that holds the content; `CONTENT` names another one. */
export const contentFolder = (): string => process.env['CONTENT'] ?? 'content';

/** All that lies in the folder is read, so that no wrong name is left out; released versions are kept as they are. */
const CONTENT = '**/*';
const RELEASED = 'versions/';

/** Reads every file of a content folder, keyed by its path as parsing names it: `content/site.yaml`. */
export function readContent(folder = contentFolder()): Files {
  const paths = globSync(CONTENT, { cwd: folder })
    .map((path) => path.replaceAll('\\', '/'))
    .filter((path) => !path.startsWith(RELEASED) && !basename(path).startsWith('.'))
    .filter((path) => statSync(`${folder}/${path}`, { throwIfNoEntry: false })?.isFile());
  return Object.fromEntries(
    paths.map((path) => [`content/${path}`, readFileSync(`${folder}/${path}`, 'utf8')]),
  );
}

/** Writes files of the content, named as parsing does, into a folder; what else lies there stays. */
export function writeContent(folder: string, files: Files): void {
  for (const [path, text] of Object.entries(files)) {
    const file = path.replace(/^content/, () => folder);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text);
  }
}
