import { toHiragana } from '../../search/words/kana.ts';
import { remembered } from './remembered.ts';
import { withTexts } from './text-nodes.ts';

/** A word as a text cuts into, and how it is read in hiragana or katakana; null for what needs no reading. */
export type ReadWord = Readonly<{ surface: string; reading: string | null }>;

const KANJI = /[\p{Script=Han}々]/u;

/**
 * Writes the reading above every word of a page that is written with kanji (furigana); each text stays one part of its
 * line. What stands on many pages is read once.
 */
export function rubyWriter(read: (text: string) => readonly ReadWord[]): (html: string) => string {
  const withRuby = remembered((text) => `<span>${read(text).map(rubyOf).join('')}</span>`);
  return (html) =>
    withTexts(html, (text) => (KANJI.test(text) ? withRuby(text) : text), ['ruby', 'code', 'pre']);
}

/** `届きました` → `<ruby>届<rt>とど</rt></ruby>きました`: kana that a word begins or ends with need no reading. */
function rubyOf({ surface, reading }: ReadWord): string {
  if (reading === null || !KANJI.test(surface)) return surface;
  const kana = toHiragana(reading);
  const [head, tail] = [sharedHead(surface, kana), sharedTail(surface, kana)];
  const base = surface.slice(head, surface.length - tail);
  const above = kana.slice(head, kana.length - tail);
  if (base === '' || above === '' || above === base) return surface;
  return `${surface.slice(0, head)}<ruby>${base}<rp>(</rp><rt>${above}</rt><rp>)</rp></ruby>${surface.slice(surface.length - tail)}`;
}

function sharedHead(surface: string, kana: string): number {
  let at = 0;
  while (!KANJI.test(surface.charAt(at)) && toHiragana(surface.charAt(at)) === kana.charAt(at))
    at += 1;
  return at;
}

function sharedTail(surface: string, kana: string): number {
  let at = 0;
  const last = (text: string) => text.charAt(text.length - 1 - at);
  while (!KANJI.test(last(surface)) && toHiragana(last(surface)) === last(kana)) at += 1;
  return at;
}
