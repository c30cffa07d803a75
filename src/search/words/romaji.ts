const ROWS = {
  '': 'あいうえお',
  k: 'かきくけこ',
  s: 'さしすせそ',
  t: 'たちつてと',
  n: 'なにぬねの',
  h: 'はひふへほ',
  m: 'まみむめも',
  y: 'や ゆ よ',
  r: 'らりるれろ',
  w: 'わ   を',
  g: 'がぎぐげご',
  z: 'ざじずぜぞ',
  d: 'だぢづでど',
  b: 'ばびぶべぼ',
  p: 'ぱぴぷぺぽ',
} as const;

const SYLLABLES = new Map(
  Object.entries(ROWS).flatMap(([consonant, row]) =>
    Array.from(row, (kana, index) => [kana, consonant + 'aiueo'.charAt(index)] as const).filter(
      ([kana]) => kana !== ' ',
    ),
  ),
);

/** What romaji are compared by: Hepburn and kunrei, with and without long vowels. */
export const romajiKey = (romaji: string): string =>
  romaji
    .normalize('NFD')
    .replace(/[\u0300-\u036f\s'-]/g, '')
    .replace(/sy|si/g, (kunrei) => (kunrei === 'si' ? 'shi' : 'sh'))
    .replace(/ty|ti/g, (kunrei) => (kunrei === 'ti' ? 'chi' : 'ch'))
    .replace(/zy|jy|zi/g, (kunrei) => (kunrei === 'zi' ? 'ji' : 'j'))
    .replace(/tu/g, 'tsu')
    .replace(/(?<![cs])hu/g, 'fu')
    .replace(/o[uo]+/g, 'o')
    .replace(/([aiue])\1+/g, '$1');

/** A reading in Hepburn romaji with every vowel, as it is typed: じょうほう → jouhou. */
export const romajiOf = (reading: string): string =>
  Array.from(reading, (kana) => SYLLABLES.get(kana) ?? kana)
    .join('')
    .replace(/ん/g, 'n')
    .replace(/ー/g, '')
    .replace(/i([ゃゅょ])/g, (_, small: string) => `y${SMALL[small] ?? ''}`)
    .replace(/e([ぁぃぅぇぉ])/g, (_, small: string) => SMALL[small] ?? '')
    .replace(/si|sy/g, (syllable) => (syllable === 'si' ? 'shi' : 'sh'))
    .replace(/ti|ty/g, (syllable) => (syllable === 'ti' ? 'chi' : 'ch'))
    .replace(/zi|zy|di|dy/g, (syllable) => (syllable.endsWith('i') ? 'ji' : 'j'))
    .replace(/tu/g, 'tsu')
    .replace(/du/g, 'zu')
    .replace(/(?<![cs])hu/g, 'fu')
    .replace(/fu([ぁぃぇぉ])/g, (_, small: string) => `f${SMALL[small] ?? ''}`)
    .replace(/っ(.)/g, (_, next: string) => (next === 'c' ? 'tc' : next + next))
    .replace(/[ぁぃぅぇぉ]/g, (small) => SMALL[small] ?? '');

const SMALL: Readonly<Record<string, string>> = {
  ...{ ゃ: 'a', ゅ: 'u', ょ: 'o' },
  ...{ ぁ: 'a', ぃ: 'i', ぅ: 'u', ぇ: 'e', ぉ: 'o' },
};
