import { createHash } from 'node:crypto';
import { globSync, readFileSync } from 'node:fs';
import type { Files } from '../../parse/files.ts';

/**
 * All that the search of a site is made of, as texts by their names: its content, with its drafts or without, our code and
 * words, the packages, and Node, which knows Unicode and how languages write.
 */
export const searchInputs = (content: Files, drafts: boolean): Files => ({
  ...content,
  ...codeFiles(),
  drafts: String(drafts),
  node: process.version,
});

/** Names these texts: any other text, or name of one, makes another key. */
export const keyOf = (inputs: Readonly<Record<string, string | Uint8Array>>): string => {
  const hash = createHash('sha256');
  for (const [path, content] of Object.entries(inputs).sort(([a], [b]) => (a < b ? -1 : 1)))
    for (const part of [path, content]) hash.update(`${part.length} `).update(part);
  return hash.digest('hex');
};

/** Names the packages, of which one holds the dictionary. */
export const packagesKey = (): string => keyOf({ [PACKAGES]: readFileSync(PACKAGES, 'utf8') });

const PACKAGES = 'package-lock.json';

/** More than goes into a search, so that nothing is missed: a code that changed costs its makers a moment. */
const codeFiles = (): Files =>
  Object.fromEntries(
    globSync(['src/**/*.ts', PACKAGES])
      .filter((path) => !path.endsWith('.test.ts'))
      .map((path) => [path, readFileSync(path, 'utf8')]),
  );
