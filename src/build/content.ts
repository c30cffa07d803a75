import { globSync, mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { basename, dirname } from 'node:path';
import type { Files } from '../parse/files.ts';

/** The folder that holds the content; `CONTENT` names another one. */
export const contentFolder = (): string => process.env['CONTENT'] ?? 'content';

/** All that lies in the folder is read, so that no wrong name is left out; released versions are kept as they are. */
const CONTENT = '**/*';
const RELEASED = 'versions/';

/**
 * Reads every file of a content folder, keyed by its path as parsing names it: `content/site.yaml`. A link that leads
 * nowhere and a file that may not be read are errors of the system: nothing is left out in silence.
 */
export function readContent(folder = contentFolder()): Files {
  const paths = globSync(CONTENT, { cwd: folder })
    .map((path) => path.replaceAll('\\', '/'))
    .filter((path) => !path.startsWith(RELEASED) && !basename(path).startsWith('.'))
    .filter((path) => statSync(`${folder}/${path}`).isFile());
  return Object.fromEntries(
    paths.map((path) => [`content/${path}`, readFileSync(`${folder}/${path}`, 'utf8')]),
  );
}

/** A file that is no text. */
export const readBytes = (path: string): Uint8Array<ArrayBuffer> =>
  new Uint8Array(readFileSync(path));

/** Writes files of the content, named as parsing does, into a folder; what else lies there stays. */
export function writeContent(folder: string, files: Files): void {
  for (const [path, text] of Object.entries(files)) {
    const file = path.replace(/^content/, () => folder);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text);
  }
}
