/** Where a folded character stands in the original text: `[start, end)` in UTF-16 code units. */
export type Span = readonly [start: number, end: number];

/** Text in the one spelling that is compared, with the span of every one of its characters. */
export type Folded = Readonly<{ text: string; spans: readonly Span[] }>;

/**
 * Folds what people write differently and mean alike: width, case, accents, old kanji, digits, commas, eras
 * (平成28, H28 and 二〇一六 become 2016), パーセント, British spellings. Kind of kana and long vowels stay: folding them invents matches.
 */
export const foldText = (text: string): Folded =>
  REWRITES.reduce<Folded>((folded, [pattern, to]) => rewrite(folded, pattern, to), folded(text));

/** The folded spelling alone. */
export const fold = (text: string): string => foldText(text).text;

function folded(text: string): Folded {
  let at = 0;
  let result = '';
  const spans: Span[] = [];
  for (const [part] of text.matchAll(/[^][\u3099\u309a\uff9e\uff9f]?/gu)) {
    const plain = foldCharacter(part);
    const span: Span = [at, at + part.length];
    spans.push(...Array.from({ length: plain.length }, () => span));
    result += plain;
    at += part.length;
  }
  return { text: result, spans };
}

function foldCharacter(character: string): string {
  const plain = character.normalize('NFKC').toLowerCase();
  const index = OLD_KANJI.indexOf(plain);
  if (index >= 0) return NEW_KANJI.charAt(index);
  return plain
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .normalize('NFC');
}

const OLD_KANJI =
  '國區會學澤廣濱邊驛縣戰營當發實數對應圓體號舊來樂氣點總團變黨壽惠齋條觀櫻龍嶋嶌﨑髙渕桧槇';
const NEW_KANJI =
  '国区会学沢広浜辺駅県戦営当発実数対応円体号旧来楽気点総団変党寿恵斎条観桜竜島島崎高淵檜槙';

type Rewrite = readonly [pattern: RegExp, to: (match: RegExpExecArray) => string];

const DIGITS = '〇一二三四五六七八九';
const FIRST_YEARS: Readonly<Record<string, number>> = { 令: 2019, r: 2019, 平: 1989, h: 1989 };

const digitOf = (character: string): string => {
  const digit = DIGITS.indexOf(character);
  return digit < 0 ? character : String(digit);
};

/** In this order: later patterns read what earlier ones wrote. */
const REWRITES: readonly Rewrite[] = [
  [/(?<=[ァ-ヶー])・(?=[ァ-ヶ])/g, () => ''],
  [/(?<=[ァ-ヶ])[-‐‑–—―−](?![^ァ-ヶ])/g, () => 'ー'],
  [/(?<=[a-z])[- ]ku(?![a-z])/g, () => 'ku'],
  [/(?<=neighb|col|lab|fav|harb|behavi|hon)our/g, () => 'or'],
  [/(?<=organ|util|real|recogn|vital|special)is(?=[aei])/g, () => 'iz'],
  [/(?<=cen)tre|(?<=program)me/g, ([end]) => (end === 'tre' ? 'ter' : '')],
  [/パーセント/g, () => '%'],
  [
    /[一二三四五六七八九]*〇[〇一二三四五六七八九]+|[一二三四五六七八九]{3,}/g,
    ([all]) => Array.from(all, digitOf).join(''),
  ],
  [
    /([一二三四五六七八九])?(十)([一二三四五六七八九])?(?=年|件|回|点|台|月|区|%)/g,
    ([, tens, , ones]) => (tens ? digitOf(tens) : '1') + (ones ? digitOf(ones) : '0'),
  ],
  [/[一二三四五六七八九](?=年|件|回|点|台|月|区|%)/g, ([all]) => digitOf(all)],
  [/(?<=\d),(?=\d{3}(?!\d))/g, () => ''],
  [
    /(?:(平)成?|(令)和?|(?<![a-z\d])([hr]))\.?(元|\d{1,2})(?![\d.a-z])/g,
    ([, heisei, reiwa, letter, year]) => {
      const first = FIRST_YEARS[heisei ?? reiwa ?? letter ?? ''] ?? 0;
      return String(first - 1 + (year === '元' ? 1 : Number(year)));
    },
  ],
  [/(?<=\d)\.0+(?!\d)/g, () => ''],
  [/(?<=\.\d+)0+(?!\d)/g, () => ''],
];

/** Replaces like `String.replace`; every new character stands for the whole of what it replaces. */
function rewrite({ text, spans }: Folded, pattern: RegExp, to: Rewrite[1]): Folded {
  let at = 0;
  let result = '';
  const moved: Span[] = [];
  for (const match of text.matchAll(pattern)) {
    const [replaced] = match;
    const written = to(match);
    const end = match.index + replaced.length;
    const span: Span = [spans[match.index]?.[0] ?? 0, spans[end - 1]?.[1] ?? 0];
    result += text.slice(at, match.index) + written;
    moved.push(...spans.slice(at, match.index), ...Array.from(written, () => span));
    at = end;
  }
  if (at === 0) return { text, spans };
  return { text: result + text.slice(at), spans: [...moved, ...spans.slice(at)] };
}
