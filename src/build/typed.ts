import { dump } from 'js-yaml';
import { contentLanguage } from '../parse/language.ts';
import { REPORT, type Files } from '../parse/files.ts';
import { contentOfText } from '../parse/yaml.ts';

/** A block of a content file as it is typed: texts, lists and blocks. */
export type Typed = string | readonly Typed[] | Readonly<{ [field: string]: Typed }>;
export type Block = Readonly<Record<string, Typed>>;

/** Lists and blocks of a file are told apart by where they stand. */
export const blocks = (typed: Typed | undefined): readonly Block[] =>
  (Array.isArray(typed) ? typed : []) as readonly Block[];

/** The text of a file. */
export const typedFile = (content: Typed): string => dump(content, { noRefs: true, lineWidth: -1 });

/** A file of the content; empty if it is missing. */
export const readBlock = (files: Files, path: string): Block =>
  (contentOfText(files[path] ?? '') ?? {}) as Block;

/** The content with one of its files changed; the comments at its top stay. */
export const editBlock = (files: Files, path: string, edit: (block: Block) => Block): Files =>
  addBlock(files, path, edit(readBlock(files, path)), path);

/** The content with a file added that begins with the comments of another one, as one that is copied from it does. */
export const addBlock = (files: Files, path: string, block: Block, like: string): Files => ({
  ...files,
  [path]: `${topComments(files[like] ?? '')}${typedFile(block)}`,
});

/** The comments at the top of a file, such as the line that names its schema to editors. */
const topComments = (text: string): string => /^(?:#.*\n)*/.exec(text)?.[0] ?? '';

/** All reports, by the paths of their files. */
export const readReports = (files: Files): ReadonlyMap<string, Block> =>
  new Map(
    Object.keys(files)
      .filter((path) => REPORT.test(path))
      .sort()
      .map((path) => [path, readBlock(files, path)]),
  );

/** The text of a field; empty if it is missing or no text. */
export function textIn(block: Block | undefined, field: string): string {
  const typed = block?.[field];
  return typeof typed === 'string' ? typed : '';
}

/** A text, which may be typed in several languages, in the content's own. */
export function ownText(files: Files, typed: Typed | undefined): string {
  if (typeof typed === 'string') return typed;
  return textIn(typed as Block | undefined, contentLanguage(files));
}
