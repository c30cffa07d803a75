import { withoutSuffix } from '../../model/content/ward.ts';
import type { Dataset } from '../../model/dataset.ts';
import { per } from '../../model/per.ts';
import type { Word } from '../../search/words/names.ts';
import { namesRead } from '../search/names.ts';
import { analyserOf, dictionaryCut, type Token } from '../search/analyser.ts';
import { mended, OTHERWISE } from './misread.ts';
import { remembered } from './remembered.ts';
import type { ReadWord } from './ruby.ts';

/** Of how many words of the dictionary a name consists at most. */
const LONGEST = 12;

/** The dictionary stays the same when the content is edited. */
const dictionaryCutOnce = remembered(dictionaryCut);

/** Cuts texts into words with their readings; names that the content itself gives a reading are read as it says. */
export function readingsOf(dataset: Dataset): (text: string) => readonly ReadWord[] {
  const told = toldIn(dataset);
  const names = namesRead(dataset);
  const cut = analyserOf(told, names, dictionaryCutOnce);
  const readings = new Map([...OTHERWISE, ...told, ...names]);
  /** The analyser leaves out blanks, so that they do not reach it. */
  const wordsIn = (run: string): readonly ReadWord[] =>
    run.trim() === '' ? [{ surface: run, reading: null }] : named(cut(run).map(readWord), readings);
  return (text) => mended(text.split(/(\s+)/).flatMap(wordsIn));
}

/** What the content tells the reading of: areas by their whole names and the short ones, regions, terms. */
function toldIn({ wards, regions, terms, site }: Dataset): readonly Word[] {
  const suffix = site.wardSuffix;
  return [
    ...wards.flatMap(({ name, kana }): readonly Word[] =>
      kana === null
        ? []
        : [
            [name, kana],
            [withoutSuffix(name, suffix?.name), withoutSuffix(kana, suffix?.kana)],
          ],
    ),
    ...regions.flatMap(({ name, kana }) => (kana === null ? [] : [[name, kana] as const])),
    ...terms.flatMap(({ term, reading }) => (reading === null ? [] : [[term, reading] as const])),
  ];
}

/** The words with those as one that make up a name, the longest first; a name never ends within a word (取組む). */
function named(
  words: readonly ReadWord[],
  readings: ReadonlyMap<string, string>,
): readonly ReadWord[] {
  const made: ReadWord[] = [];
  for (let at = 0; at < words.length;) {
    const { length, ...word } = nameAt(words.slice(at, at + LONGEST), readings);
    made.push(word);
    at += length;
  }
  return made;
}

/** The longest name that words begin with, else the first of them; of how many words it is. */
function nameAt(
  words: readonly ReadWord[],
  readings: ReadonlyMap<string, string>,
): ReadWord & Readonly<{ length: number }> {
  const first = words[0] ?? { surface: '', reading: null };
  const most = startsOf(readings).has(first.surface.charAt(0)) ? words.length : 0;
  for (let length = most; length > 0; length -= 1) {
    const surface = words
      .slice(0, length)
      .map((word) => word.surface)
      .join('');
    const reading = readings.get(surface);
    if (reading !== undefined) return { surface, reading, length };
  }
  return { ...first, length: 1 };
}

/** What names begin with: most words begin none. */
const startsOf = per(
  (readings: ReadonlyMap<string, string>) =>
    new Set(Array.from(readings.keys(), (name) => name.charAt(0))),
);

const readWord = ({ surface, reading }: Token): ReadWord => ({
  surface,
  reading: reading === undefined || reading === '*' ? null : reading,
});
