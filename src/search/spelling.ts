import type { Alternative, Dictionary } from './dictionary.ts';
import { isHiragana, isKatakana, isShortKana, toHiragana, toKatakana } from './kana.ts';

const SPELLING = 0.95;
const PREFIX = 0.8;

/** The spellings in which the texts may hold a term, itself first. */
export function spellingsOf(dictionary: Dictionary, term: string): readonly Alternative[] {
  const found = [term];
  const add = (texts: readonly string[]) => {
    found.push(...texts.filter((text) => text.length > 1 && !found.includes(text)));
  };
  add(swapped(dictionary, term));
  add(katakanaSpellings(dictionary, term));
  add(found.flatMap((text) => okuriganaSpellings(dictionary, text)));
  add(yearsOf(term));
  add(otherKana(dictionary, term));
  const starts = /^[a-z]{3,}$/.test(term)
    ? dictionary.latin.filter((word) => word.startsWith(term) && word !== term).slice(0, 6)
    : [];
  const whole = found
    .slice(0, 6)
    .map((text, index) => ({ text, weight: index === 0 ? 1 : SPELLING, shown: text }));
  return [
    ...(isInsideWords(dictionary, term) ? whole.slice(1) : whole),
    ...starts.map((text) => ({ text, weight: PREFIX, shown: text })),
  ];
}

/** Whether a few kana are not the beginning of any word, so that they would only be found inside of words. */
const isInsideWords = (dictionary: Dictionary, term: string): boolean =>
  isShortKana(term) && !wordsOf(dictionary).some((word) => word.startsWith(term));

const wordsOf = ({ hiragana, spellings }: Dictionary): readonly string[] => [
  ...hiragana,
  ...spellings.flat(),
];

/** A word in the other kind of kana, if the texts have one that is it or begins with it. */
function otherKana({ katakana, hiragana }: Dictionary, term: string): readonly string[] {
  if (isHiragana(term) && term.length >= 3) {
    const other = toKatakana(term);
    return katakana.some((word) => word.startsWith(other)) ? [other] : [];
  }
  const other = toHiragana(term);
  return isKatakana(term) && hiragana.includes(other) ? [other] : [];
}

/** Every group that a member of occurs in the term, with the others in its place. The longest member counts. */
function swapped({ spellings }: Dictionary, term: string): readonly string[] {
  return spellings.flatMap((group) => {
    const [held] = group
      .filter((spelling) => term.includes(spelling))
      .sort((a, b) => b.length - a.length);
    if (held === undefined) return [];
    return group.filter((other) => other !== held).map((other) => term.replace(held, other));
  });
}

const KATAKANA = /[ァ-ヶー]{3,}/g;

function katakanaSpellings({ katakana }: Dictionary, term: string): readonly string[] {
  const runs = term.match(KATAKANA) ?? [];
  return runs.flatMap((run) => {
    const key = katakanaKey(run);
    const same = katakana.filter((word) => word !== run && katakanaKey(word) === key);
    return same.map((word) => term.replace(run, word));
  });
}

/** A katakana word without what people leave out or write differently. */
const katakanaKey = (word: string): string =>
  word
    .replace(/ー/g, '')
    .replace(/ュ/g, 'ウ')
    .replace(/ヴァ/g, 'バ')
    .replace(/ヴ/g, 'ブ')
    .replace(/([イキシチニヒミリギジビピ])ア/g, '$1ャ')
    .replace(/([テデ])ィ/g, '$1イ')
    .replace(/(?<=[エケセテネヘメレゲゼデベペェ])イ/g, '');

/** The term without the kana between kanji, and the words of the texts that differ from it in nothing else. */
function okuriganaSpellings({ okurigana }: Dictionary, term: string): readonly string[] {
  const bare = withoutOkurigana(term);
  if (!/^\p{Script=Han}{2}/u.test(bare)) return [];
  const same = okurigana.filter((word) => withoutOkurigana(word) === bare);
  return bare.length < term.length ? [bare, ...same] : same;
}

/** 話し合い → 話合 */
export const withoutOkurigana = (word: string): string =>
  /^\p{Script=Han}\p{Script=Hiragana}{0,2}\p{Script=Han}\p{Script=Hiragana}{0,2}$/u.test(word)
    ? word.replace(/\p{Script=Hiragana}/gu, '')
    : word;

/** 28年度 is said of 平成28年度. */
function yearsOf(term: string): readonly string[] {
  const [, year, rest] = /^(\d{1,2})(年度?)$/.exec(term) ?? [];
  return year && rest && Number(year) <= 31 ? [`${1988 + Number(year)}${rest}`] : [];
}
