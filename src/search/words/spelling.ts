import { lookalikes } from './lookalike.ts';
import { isHiragana, isKatakana, toHiragana, toKatakana } from './kana.ts';
import type { Lexicon } from './lexicon.ts';
import type { Word } from './names.ts';

/** Other spellings in which the texts may hold a term. */
export function spellingsOf(lexicon: Lexicon, term: string): readonly string[] {
  const { words } = lexicon;
  const own = words.find(([text]) => text === term)?.[1] ?? null;
  const found = [
    ...knownSpellings(lexicon, term),
    ...sameWords(words, term, own),
    ...runsSwapped(words, term),
  ];
  return [...new Set(found)].filter((text) => text !== term).slice(0, MOST);
}

const MOST = 6;

/** Those that need no word of the texts: other years, and the term with a spelling replaced by others of its group. */
export const knownSpellings = ({ spellings }: Lexicon, term: string): readonly string[] => [
  ...yearsOf(term),
  ...lookalikes(term),
  ...spellings.flatMap(({ held, other }) => {
    const [typed] = [...held, ...other]
      .filter((spelling) => term.includes(spelling))
      .sort((a, b) => b.length - a.length);
    return typed === undefined
      ? []
      : held.filter((one) => one !== typed).map((one) => term.replace(typed, one));
  }),
];

/**
 * The words that are another spelling of what was typed, whose own reading is null if it is not known: the same kanji with
 * other endings (取組, 取り組み), or kana for some of them that agree with the reading (見まもり, 見守り).
 */
export function sameWords(
  words: readonly Word[],
  typed: string,
  own: string | null,
): readonly string[] {
  const mine = kanjiOf(typed);
  if (mine === '') return [];
  const [body = '', ending = ''] = /^(.*?)([ぁ-ゖ]?)$/u.exec(typed)?.slice(1) ?? [];
  const asRead = new RegExp(`^${readingPattern(typed)}$`);
  const asStem = new RegExp(`^${readingPattern(body)}[ぁ-ゖ]?$`);
  return words
    .filter(([text, reading]) => {
      const its = kanjiOf(text);
      if (its === '' || reading === '' || (text === its && ending !== '')) return false;
      if (own !== null && own !== '')
        return own === reading && (isWithin(mine, its) || isWithin(its, mine));
      const isKana = /[ぁ-ゖ]{2}/.test(typed) && isWithin(mine, its);
      if (mine !== its) return isKana && asRead.test(reading);
      return (tailOf(typed).length < 2 || tailOf(typed) === tailOf(text)) && asStem.test(reading);
    })
    .map(([text]) => text);
}

/**
 * The words that may be what was typed with kana for one of its kanji (子供, 子ども; 街づくり, まちづくり): likely, but not
 * sure, for nothing tells how the kanji is read.
 */
export const likelyWords = (words: readonly Word[], typed: string): readonly string[] =>
  words
    .map(([text]) => text)
    .filter((text) => {
      const [mine, its] = [kanjiOf(typed), kanjiOf(text)];
      const isOneLess = isWithin(its, mine) && mine.length - its.length === 1;
      return isOneLess && typed.length > 2 && isWrittenInKana(typed, text);
    });

/** The kana that a spelling ends in: two or more may be a word of their own (年度とは). */
const tailOf = (text: string): string => /[ぁ-ゖ]*$/.exec(text)?.[0] ?? '';

const kanjiOf = (text: string): string => text.replace(/[^\p{Script=Han}]/gu, '');

/** Whether the kanji of one stand in the other, in this order. */
const isWithin = (few: string, many: string): boolean => {
  let at = 0;
  for (const kanji of many) if (kanji === few.charAt(at)) at += 1;
  return at === few.length;
};

/** Whether a word has kana where a kanji was typed; not where the ending of a verb stands. */
const isWrittenInKana = (typed: string, text: string): boolean =>
  /[ぁ-ゖ]{2}/.test(text) &&
  !/[うくぐすつぬぶむるたてだで]$|しい$/.test(text) &&
  new RegExp(
    `^${Array.from(typed, (one) => (isKanji(one) && !text.includes(one) ? '[ぁ-ゖ]{1,3}' : one)).join('')}$`,
  ).test(text);

/** A spelling as a pattern of its reading: any kanji is one to four kana. */
const readingPattern = (typed: string): string =>
  Array.from(toHiragana(typed), (one) => (isKanji(one) ? '[ぁ-ゖー]{1,4}' : one))
    .join('')
    .replace(/[.%]/g, '');

const isKanji = (character: string): boolean => /\p{Script=Han}/u.test(character);

/** A term with a run of katakana or kana among other letters as the words write it. */
function runsSwapped(words: readonly Word[], term: string): readonly string[] {
  const runs = term.match(/[ァ-ヶー]{3,}|[ぁ-ゖー]{2,}/g) ?? [];
  return runs.flatMap((run) =>
    words
      .filter((word) => isSameRun(run, word, run === term))
      .map(([text]) => term.replace(run, text)),
  );
}

function isSameRun(run: string, [text, reading]: Word, isWhole: boolean): boolean {
  if (text === run) return false;
  if (isKatakana(text)) return longKey(text) === longKey(toKatakana(run));
  if (isKatakana(run)) return text === toHiragana(run);
  return !isWhole && isHiragana(run) && reading === run;
}

/** A katakana word without what people leave out or write differently. */
const longKey = (word: string): string =>
  word
    .replace(/ー/g, '')
    .replace(/ュ/g, 'ウ')
    .replace(/ヴァ/g, 'バ')
    .replace(/ヴ/g, 'ブ')
    .replace(/([イキシチニヒミリギジビピ])ア/g, '$1ャ')
    .replace(/([テデ])ィ/g, '$1イ')
    .replace(/(?<=[エケセテネヘメレゲゼデベペェ])イ/g, '');

const BEFORE: Readonly<Record<string, number>> = { 昭和: 1925, 平成: 1988, 令和: 2018 };

/** 平成28年度 is 2016年度. */
function yearsOf(term: string): readonly string[] {
  const [, era = '', number = '', rest = ''] =
    /^(昭和|平成|令和)?(\d{1,2}|(?:19|20)\d\d)(年度?)?$/.exec(term) ?? [];
  const year = Number(number);
  if (era !== '') return [`${(BEFORE[era] ?? 0) + year}${rest}`];
  const [name, before = 0] = Object.entries(BEFORE).findLast(([, last]) => last < year) ?? [];
  return name !== undefined && year > 1900 ? [`${name}${year - before}${rest}`] : [];
}
