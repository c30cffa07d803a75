import type { Word } from './names.ts';

const MOST = 6;

/** The words that begin with what was typed in kanji, and are read on as it goes on in kana: 覆面ちょう, 覆面調査. */
export function begunWords(words: readonly Word[], typed: string): readonly string[] {
  const [, start = '', kana = ''] = /^(.*\p{Script=Han})([ぁ-ゖー]+)$/u.exec(typed) ?? [];
  if (start === '') return [];
  const next = words.filter(([, reading]) => reading.startsWith(kana)).map(([text]) => text);
  return words
    .map(([text]) => text)
    .filter((text) => next.some((word) => text.startsWith(start + word)))
    .sort((a, b) => a.length - b.length)
    .slice(0, MOST);
}

/** What was typed in kanji before a last kana or two, if words go on from there: 地域資げ, 地域資源. */
export function begunKanji(words: readonly Word[], typed: string): readonly string[] {
  const [, start = ''] =
    /^(\p{Script=Han}{2,})[ぁ-ゖ]?(?![のはがをにでとへもや])[ぁ-ゖー]$/u.exec(typed) ?? [];
  return start !== '' && words.some(([text]) => text !== start && text.startsWith(start))
    ? [start]
    : [];
}
