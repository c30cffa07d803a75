import { perEdition, type Edition } from '../../edition.ts';
import { foreignMarked } from './foreign.ts';
import { readingsOf } from './readings.ts';
import { rubyWriter } from './ruby.ts';

/**
 * A page of another language than the content's own as HTML, with what it needs besides its words: readings above kanji
 * where the language says so, else marks on what stands there in the `own` language.
 */
export const marked = (html: string, edition: Edition, own: string): string =>
  edition.words.hasReadings
    ? readings(edition)(html)
    : foreignMarked(html, edition.words.language, own);

const readings = perEdition(({ dataset }) => rubyWriter(readingsOf(dataset)));
