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
    Array.from(row, (kana, index) => [kana, consonant + 'aiueo'.charAt(index)] as const),
  ),
);

/** A reading in Hepburn romaji, as it is typed and as it stands on signs: じょうほう → jouhou, joho. */
export function romajiOf(reading: string): readonly string[] {
  const long = spelledOut(reading);
  return [long, long.replace(/o[uo]/g, 'o').replace(/uu/g, 'u')];
}

const spelledOut = (reading: string): string =>
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
