import { createHash } from 'node:crypto';
import { globSync, readFileSync, statSync } from 'node:fs';
import type { Files } from '../parse/files.ts';

const PACKAGES = 'package-lock.json';

/** More than goes into any one thing, so that nothing is missed: code that changed costs its makers a moment. */
const CODE = [
  ...['src/**/*.{ts,astro,css,json}', 'public/**/{*,.*}', 'astro.config.mjs'],
  PACKAGES,
];

/** Where the files of released versions lie in the content. */
export const RECORDED = 'versions/';

/**
 * All that a site is made of, as texts by their names: its content with the files of released versions, with its drafts or
 * without, our code and words, the packages, and Node, which knows Unicode and how languages write.
 */
export const inputsOf = (folder: string, content: Files, drafts: boolean): Files => ({
  ...content,
  ...texts(`${RECORDED}**/*`, folder),
  ...codeInputs(),
  drafts: String(drafts),
});

/** The part of that which is no content; read once, for it is asked for again and again. */
export const codeInputs = (): Files => (code ??= { ...texts(CODE), node: process.version });
let code: Files | null = null;

/** Names that part. */
export const codeKey = (): string => keyOf(codeInputs());

/** Names these texts: any other text, or name of one, makes another key. */
export function keyOf(inputs: Readonly<Record<string, string | Uint8Array>>): string {
  const hash = createHash('sha256');
  for (const [path, content] of Object.entries(inputs).sort(([a], [b]) => (a < b ? -1 : 1)))
    for (const part of [path, content]) hash.update(`${part.length} `).update(part);
  return hash.digest('hex');
}

/** Names the packages, of which one holds the dictionary. */
export const packagesKey = (): string => keyOf(texts(PACKAGES));

/** Bytes that are no text are told apart as well. */
const texts = (pattern: string | string[], folder = '.'): Files =>
  Object.fromEntries(
    globSync(pattern, { cwd: folder })
      .filter((path) => statSync(`${folder}/${path}`).isFile() && !path.endsWith('.test.ts'))
      .map((path) => [path, readFileSync(`${folder}/${path}`, 'latin1')]),
  );
