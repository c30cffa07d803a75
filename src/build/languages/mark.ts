import { globSync, readFileSync, writeFileSync } from 'node:fs';
import type { Edition } from '../../edition.ts';
import { foreignMarked } from './foreign.ts';
import { readingsOf } from './readings.ts';
import { withRuby } from './ruby.ts';

/**
 * What the pages of another language than the content's own need besides their words: marks on what stands there in the
 * own one, and readings above kanji where the language says so.
 */
export function markLanguages(site: string, [own, ...others]: readonly Edition[]): void {
  for (const edition of others) {
    const { dataset, words, links } = edition;
    const marked = words.hasReadings
      ? readings(dataset)
      : (html: string) => foreignMarked(html, words.language, own?.words.language ?? '');
    rewrite(`${site}/${links.prefix ?? ''}/**/*.html`, marked);
  }
}

function readings(dataset: Edition['dataset']): (html: string) => string {
  const read = remembered(readingsOf(dataset));
  return (html) => withRuby(html, read);
}

function rewrite(pages: string, change: (html: string) => string): void {
  for (const path of globSync(pages)) {
    const html = readFileSync(path, 'utf8');
    const changed = change(html);
    if (changed !== html) writeFileSync(path, changed);
  }
}

/** What was made of a text is not made again: pages repeat each other's. */
function remembered<T>(make: (text: string) => T): (text: string) => T {
  const made = new Map<string, T>();
  return (text) => {
    const known = made.get(text);
    if (known !== undefined) return known;
    const one = make(text);
    made.set(text, one);
    return one;
  };
}
