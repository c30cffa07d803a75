import { globSync, readFileSync, writeFileSync } from 'node:fs';
import type { Edition } from '../../edition.ts';
import { foreignMarked } from './foreign.ts';

/** Marks, in the pages of every other language than the content's own, what stands in the own one. */
export function markForeign(site: string, [own, ...others]: readonly Edition[]): void {
  for (const { words, links } of others)
    for (const path of globSync(`${site}/${links.prefix ?? ''}/**/*.html`)) {
      const html = readFileSync(path, 'utf8');
      const marked = foreignMarked(html, words.language, own?.words.language ?? words.language);
      if (marked !== html) writeFileSync(path, marked);
    }
}
