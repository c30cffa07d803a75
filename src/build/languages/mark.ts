import type { Edition } from '../../edition.ts';
import { foreignMarked } from './foreign.ts';
import { readingsOf } from './readings.ts';
import { withRuby } from './ruby.ts';

/** A page as HTML, with what its language needs besides its words. */
export type Marked = (html: string) => string;

/**
 * What the pages of another language than the content's own need besides their words, by where they stand: marks on what
 * stands there in the own one, and readings above kanji where the language says so.
 */
export const languageMarks = ([own, ...others]: readonly Edition[]): ReadonlyMap<string, Marked> =>
  new Map(
    others.map(({ dataset, words, links }) => [
      links.homeHref,
      words.hasReadings
        ? readings(dataset)
        : (html) => foreignMarked(html, words.language, own?.words.language ?? ''),
    ]),
  );

function readings(dataset: Edition['dataset']): Marked {
  const read = remembered(readingsOf(dataset));
  return (html) => withRuby(html, read);
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
