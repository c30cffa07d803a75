import type { Flaw } from '../problem.ts';

/**
 * Radicals that stand in texts taken from PDFs where a kanji is meant, with that kanji. Kangxi radicals have theirs in
 * Unicode itself (NFKC), these of the supplement are taken from its list of equivalent ideographs.
 * https://www.unicode.org/Public/UCD/latest/ucd/EquivalentUnifiedIdeograph.txt
 */
const SUPPLEMENT: Readonly<Record<string, string>> = {
  ...{ '\u2e9f': '\u6bcd', '\u2ea0': '\u6c11', '\u2ec4': '\u897f', '\u2ed1': '\u9577' },
  ...{ '\u2ed8': '\u9752', '\u2ee3': '\u9aa8', '\u2ee4': '\u9b3c', '\u2ee8': '\u9ea6' },
  ...{ '\u2ee9': '\u9ec4', '\u2eeb': '\u6589', '\u2eed': '\u6b6f', '\u2eef': '\u7adc' },
  ...{ '\u2ef2': '\u4e80', '\u2ef3': '\u9f9f' },
};

/** A text without the mark of its encoding, with the kanji that are meant where radicals stand, each in its place. */
export const plain = (text: string): string =>
  text
    .replace(/^\uFEFF/, '')
    .replace(/[\u2f00-\u2fd5]/g, (radical) => radical.normalize('NFKC'))
    .replace(/[\u2e80-\u2ef3]/g, (radical) => SUPPLEMENT[radical] ?? radical);

/** Control characters but tab and line breaks, non-characters, halves of characters, and invisible ones. */
const UNPRINTED =
  /[\0-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\u00ad\u200b\u200e\u200f\u2028-\u202e\u2060-\u206f\ufdd0-\ufdef\ufeff\ufff0-\ufffc\ufffe\uffff]|\p{Cs}|(?=[\u{1fffe}-\u{10ffff}])\p{Cn}/u;
const PRIVATE = /\p{Co}/u;
const RADICAL = /[\u2e80-\u2fdf]/;

/** The first place at which bytes could not be read as text. */
export function garbledFlaws(text: string): readonly Flaw[] {
  const offset = text.indexOf('\uFFFD');
  return offset < 0 ? [] : [{ offset, say: (m) => m.garbled() }];
}

/** The first character of every line that no text of a public site may hold. */
export function characterFlaws(text: string): readonly Flaw[] {
  return [...text.matchAll(/[^\r\n]+/g)].flatMap(({ 0: line, index }) => {
    const flaw = characterFlaw(line);
    return flaw ? [{ ...flaw, offset: index + flaw.offset }] : [];
  });
}

/** The first character of a text that may not stand in it. */
export function characterFlaw(text: string): Flaw | null {
  const unprinted = UNPRINTED.exec(text);
  if (unprinted) {
    const code = codeOf(unprinted[0]);
    return { offset: unprinted.index, say: (m) => m.unprinted(code) };
  }
  const own = PRIVATE.exec(text);
  if (own) return { offset: own.index, say: (m) => m.privateCharacter(codeOf(own[0])) };
  const radical = RADICAL.exec(text);
  return radical && { offset: radical.index, say: (m) => m.radical(radical[0]) };
}

const codeOf = (character: string): string =>
  `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
