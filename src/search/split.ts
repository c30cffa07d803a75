import { meaningsOf, type Dictionary } from './dictionary.ts';

const WORD =
  /[\p{Script=Han}〇々]+(?:[しりいきけせえみちびげぎめべれじ]{1,2}\p{Script=Han}+)*|[ァ-ヶー]{2,}|[a-z]{2,}|\d+(?:\.\d+)?%?|\p{Script=Hiragana}{3,}/gu;

/** Words of a question that say nothing about what is asked for. */
const EMPTY_WORDS =
  /^(?:について|どうなっ|どれくらい|どのくらい|どこ|なに|何|教え|知り|見|聞|調|私|今|人|数|方|教えて|ください|ですか|ますか|でしょうか|している|されている|したい|している|なりましたか|ありますか|いますか|どうですか|どうすれば|変化|推移|状況|結果|割合|一番|最新)+$/u;

/**
 * The words of a sentence: what is written in kanji, katakana, Latin letters and digits, and the hiragana words that
 * the dictionary knows. Particles, endings and asking words are left out; so is a lone kanji of a verb. Words that
 * adjoin (プロ｜野球) come together: they are one thing, of which no part may be left out.
 */
export function wordsOfSentence(
  dictionary: Dictionary,
  sentence: string,
): readonly (readonly string[])[] {
  const groups: string[][] = [];
  let end = -1;
  for (const { 0: all, index } of sentence.matchAll(WORD)) {
    const words = wordOf(dictionary, all).filter((word) => !EMPTY_WORDS.test(word));
    if (words.length > 0 && index === end) groups.at(-1)?.push(...words);
    else if (words.length > 0) groups.push([...words]);
    end = words.length > 0 ? index + all.length : -1;
  }
  return groups;
}

function wordOf(dictionary: Dictionary, word: string): readonly string[] {
  if (!/^\p{Script=Hiragana}/u.test(word)) return /^.$/u.test(word) ? [] : [word];
  const known = (text: string) =>
    meaningsOf(dictionary, text).length > 0 ||
    dictionary.spellings.some((group) => group.includes(text));
  for (let length = word.length; length >= 2; length -= 1)
    for (let start = 0; start + length <= word.length; start += 1) {
      const part = word.slice(start, start + length);
      if (known(part)) return [part];
    }
  return [];
}

/** Cuts a compound completely into known words of two or more characters, as few as possible; null if it cannot be. */
export function cutCompound(
  compound: string,
  isKnown: (word: string) => boolean,
): readonly string[] | null {
  const best: (readonly string[] | null)[] = [[]];
  for (let end = 1; end <= compound.length; end += 1) {
    best[end] = null;
    for (let start = end - 2; start >= 0; start -= 1) {
      const head = best[start];
      const word = compound.slice(start, end);
      if (!head || !isKnown(word) || word.length === compound.length) continue;
      if ((best[end]?.length ?? Infinity) > head.length + 1) best[end] = [...head, word];
    }
  }
  return best[compound.length] ?? null;
}
