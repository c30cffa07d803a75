import { createRequire } from 'node:module';
import type * as Lindera from 'lindera-wasm-nodejs-ipadic';
import { isHiragana, toHiragana } from '../../search/words/kana.ts';
import type { Word } from '../../search/words/names.ts';

/** A word as the analyser cuts it. `reading` is in katakana; missing for what its dictionary does not know. */
export type Token = Readonly<{
  surface: string;
  reading?: string;
  partOfSpeech: string;
  partOfSpeechSubcategory1?: string;
}>;

/** Cuts texts into words. */
export type Analyser = (text: string) => readonly Token[];

/** Cuts texts into the words of a dictionary. */
export type Cut = Analyser;

/**
 * A morphological analyser that learns words which its dictionary does not know from texts whose reading is told, and
 * reads `names` of up to four of its words as they are told in any case.
 */
export function analyserOf(
  told: readonly Word[],
  names: readonly Word[] = [],
  cut: Cut = dictionaryCut,
): Analyser {
  const readings = new Map([
    ...told.flatMap(([text, reading]) => wordIn(cut(text), reading)),
    ...names,
  ]);
  const starts = new Set(readings.keys().map((word) => word.charAt(0)));
  return (text) => joined(cut(text), { readings, starts });
}

/** By the dictionary, which is dear to load, and is only where something is to be cut. */
export const dictionaryCut: Cut = (text) => (tokenizer ??= loaded()).tokenize(text) as Token[];

let tokenizer: ReturnType<typeof loaded> | null = null;

function loaded() {
  const require = createRequire(import.meta.url);
  const { TokenizerBuilder } = require('lindera-wasm-nodejs-ipadic') as typeof Lindera;
  const builder = new TokenizerBuilder();
  builder.setDictionary('embedded://ipadic');
  builder.setMode('normal');
  return builder.build();
}

/** How a token is read in hiragana: as the dictionary says, else as it is written. */
export const readingOf = ({ surface, reading }: Token): string =>
  toHiragana(reading !== undefined && reading !== '*' ? reading : surface);

/** How a text is read in hiragana; empty if not all of it is known. */
export function textReading(analyse: Analyser, text: string): string {
  const reading = analyse(text).map(readingOf).join('');
  return isHiragana(reading) ? reading : '';
}

const isKanji = ({ surface }: Token): boolean => /^[\p{Script=Han}々]+$/u.test(surface);

/** The one word in kanji of a text that is not known, with what its reading leaves for it; a text that is read otherwise. */
function wordIn(tokens: readonly Token[], reading: string): readonly Word[] {
  const first = tokens.findIndex((token) => !isHiragana(readingOf(token)));
  if (first < 0)
    return isReadOtherwise(tokens, reading)
      ? [[tokens.map(({ surface }) => surface).join(''), reading]]
      : [];
  let [start, end] = [first, first + 1];
  while (isPart(tokens[start - 1])) start -= 1;
  while (isPart(tokens[end])) end += 1;
  const word = tokens.slice(start, end);
  const before = tokens.slice(0, start).map(readingOf).join('');
  const after = tokens.slice(end).map(readingOf).join('');
  const [, left] = new RegExp(`^${before}([ぁ-ゖー]+)${after}$`).exec(reading) ?? [];
  const text = word.map(({ surface }) => surface).join('');
  return word.every(isKanji) && left !== undefined ? [[text, left]] : [];
}

/** Whether the dictionary reads a word in kanji in another way than is told: 接遇. */
const isReadOtherwise = (tokens: readonly Token[], reading: string): boolean =>
  tokens.length <= LONGEST && tokens.every(isKanji) && tokens.map(readingOf).join('') !== reading;

/** A learned word is cut into so many tokens at most. */
const LONGEST = 4;

/** What stands beside a word that is not known and is no word by itself. */
const isPart = (token: Token | undefined): boolean =>
  token !== undefined && isKanji(token) && token.partOfSpeechSubcategory1 === '接尾';

/** Learned words with their readings; `starts` are the characters that any of them begins with. */
type Learned = Readonly<{ readings: ReadonlyMap<string, string>; starts: ReadonlySet<string> }>;

/** Tokens with the learned words as one each. */
function joined(tokens: readonly Token[], learned: Learned): readonly Token[] {
  const made: Token[] = [];
  for (let at = 0; at < tokens.length;) {
    const word = learnedAt(tokens, at, learned);
    const own = tokens[at];
    if (word) made.push(word.token);
    else if (own) made.push(own);
    at += word?.length ?? 1;
  }
  return made;
}

/** The longest learned word of tokens from a place on, if there is one. */
function learnedAt(tokens: readonly Token[], at: number, { readings, starts }: Learned) {
  if (!starts.has(tokens[at]?.surface.charAt(0) ?? '')) return null;
  for (let length = LONGEST; length > 0; length -= 1) {
    const some = tokens.slice(at, at + length);
    const surface = some.map((token) => token.surface).join('');
    const reading = readings.get(surface);
    if (reading !== undefined) {
      const token = { surface, reading, partOfSpeech: '名詞' };
      return { token, length: some.length };
    }
  }
  return null;
}
