import { isHiragana } from '../../search/words/kana.ts';
import type { Word, Words } from '../../search/words/names.ts';
import { normal } from '../../search/index/unit.ts';
import { readingOf, type Analyser, type Token } from './analyser.ts';

/**
 * The words of texts with their readings, by a morphological analyser, the most frequent first: nouns and compounds that
 * occur more than once; verbs as the texts inflect them.
 */
export function wordsOfTexts(analyse: Analyser, texts: readonly string[]): Words {
  const nouns = new Map<string, Counted>();
  const verbs = new Map<string, Counted>();
  for (const text of new Set([...new Set(texts)].map(normal))) {
    const tokens = analyse(text);
    tokens.forEach((token, at) => {
      const next = tokens[at + 1];
      if (isNoun(token, next)) count(nouns, [token]);
      else if (isVerb(token)) count(verbs, [token]);
      if (next && isDoing(token, next)) count(nouns, [token, next]);
    });
    for (const run of compoundsOf(tokens)) count(nouns, run);
    for (const [, surface = ''] of text.matchAll(NAME))
      count(nouns, [{ surface, reading: surface, partOfSpeech: '名詞' }]);
  }
  return { nouns: mostFrequent(nouns), verbs: mostFrequent(verbs) };
}

/** A name in kana that no dictionary knows, in the quotes around it. */
const NAME = /[「『“]([ぁ-ゖァ-ヶー]{3,10})[」』”]/g;

type Counted = Readonly<{ reading: string; count: number; isWhole: boolean }>;

function count(words: Map<string, Counted>, run: readonly Token[]): void {
  const word = run.map(({ surface }) => surface).join('');
  const reading = run.map(readingOf).join('');
  const before = words.get(word)?.count ?? 0;
  words.set(word, { reading, count: before + 1, isWhole: run.length > 1 });
}

const mostFrequent = (words: ReadonlyMap<string, Counted>): readonly Word[] =>
  [...words]
    .filter(([word, one]) => isLong(word) && (!one.isWhole || one.count > 1))
    .sort(([, a], [, b]) => b.count - a.count)
    .map(([word, { reading }]) => [word, isHiragana(reading) ? reading : '']);

/** A single letter or kana is no word, a single kanji is one. */
const isLong = (word: string): boolean => word.length > 1 || /\p{Script=Han}/u.test(word);

const NO_NOUN = ['数', '非自立', '代名詞', '接尾'];

/** What two verbs make that stand as a noun: 支え合い. */
const isDoing = (token: Token, next: Token): boolean =>
  token.partOfSpeech === '動詞' &&
  next.partOfSpeech === '動詞' &&
  next.partOfSpeechSubcategory1 === '非自立' &&
  /[いきしちにひみりぎじびえけせてねめれげべ]$/.test(token.surface) &&
  /[いきしちにひみりぎじび]$/.test(next.surface);

/** What says something by itself; a verb too where it stands as a noun: 見守りの, 見守り活動, 助け合い, ひきこもり. */
function isNoun(token: Token, next: Token | undefined): boolean {
  const { surface, partOfSpeech, partOfSpeechSubcategory1 = '' } = token;
  if (partOfSpeech === '名詞') return !NO_NOUN.includes(partOfSpeechSubcategory1);
  if (partOfSpeech === 'UNK') return /^(?:\p{Script=Latin}{2,}|[ァ-ヶー]{2,})$/u.test(surface);
  const isFollowed =
    /\p{Script=Han}.*\p{Script=Han}/u.test(surface) ||
    next?.partOfSpeech === '名詞' ||
    /^[のをがはも]$/.test(next?.surface ?? '');
  return (
    isVerb(token) && isFollowed && /[いきしちにひみりぎじびえけせてねへめれげぜべ]$/.test(surface)
  );
}

/** A verb or adjective that is written with kanji or long; a very short one is the ending of another. */
const isVerb = ({ surface, reading = '', partOfSpeech }: Token): boolean =>
  /^(?:動詞|形容詞)$/.test(partOfSpeech) &&
  (/\p{Script=Han}/u.test(surface) || surface.length > 3) &&
  reading.length > 3;

/** Nouns in a row with what they begin and end with: 満足 + 度, 地域 + 活動 + 協議 + 会. */
function compoundsOf(tokens: readonly Token[]): readonly (readonly Token[])[] {
  const runs: Token[][] = [[]];
  for (const token of tokens) {
    const kind = token.partOfSpeechSubcategory1 ?? '';
    const isPart =
      /^(?:接頭詞|名詞)$/.test(token.partOfSpeech) && !/^(?:数|非自立|代名詞)$/.test(kind);
    if (isPart || /^[ァ-ヶー]{2,}$/.test(token.surface)) runs.at(-1)?.push(token);
    else runs.push([]);
  }
  return runs.filter((run) => run.length > 1);
}
