import { normal } from '../index/unit.ts';

/**
 * Folds what people write differently and mean alike: width, case, accents, old kanji, digits, commas, パーセント,
 * H28 and 平成二十八 (平成28), British spellings. Kinds of kana and long vowels stay: folding them invents matches.
 */
export const fold = (text: string): string =>
  REWRITES.reduce(
    (folded, [pattern, to]) => folded.replace(pattern, to),
    normal(text)
      .toLowerCase()
      .replace(/[\u0080-\u2fff]/g, plainLetter)
      .replace(OLD_KANJI, (old) => NEW_KANJI.get(old) ?? old),
  );

const plainLetter = (letter: string): string =>
  letter
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .normalize('NFC');

/** Old forms of kanji, each before its new one. */
const NEW_KANJI: ReadonlyMap<string, string> = new Map(
  Array.from(
    '國国區区會会學学澤沢廣広濱浜邊辺驛駅縣県戰戦營営當当發発實実數数對対應応圓円體体號号舊旧來来樂楽氣気點点總総團団變変黨党壽寿惠恵齋斎條条觀観櫻桜龍竜嶋島嶌島﨑崎髙高渕淵桧檜槇槙'.matchAll(
      /(.)(.)/gu,
    ),
    ([, old = '', now = '']) => [old, now],
  ),
);

const OLD_KANJI = new RegExp(`[${[...NEW_KANJI.keys()].join('')}]`, 'gu');

const DIGITS = '〇一二三四五六七八九';
const ERAS: Readonly<Record<string, string>> = { h: '平成', r: '令和', s: '昭和' };

const digit = (character = ''): string => {
  const value = DIGITS.indexOf(character);
  return value < 0 ? character : String(value);
};

type Rewrite = readonly [pattern: RegExp, to: (match: string, ...groups: string[]) => string];

/** In this order: later patterns read what earlier ones wrote. */
const REWRITES: readonly Rewrite[] = [
  [/(?<=[ァ-ヶー])・(?=[ァ-ヶ])/g, () => ''],
  [/(?<=[ァ-ヶ])[-‐‑–—―−](?![^ァ-ヶ])/g, () => 'ー'],
  [/(?<=[a-z])[- ]ku(?![a-z])/g, () => 'ku'],
  [/(?<=neighb|col|lab|fav|harb|behavi|hon)our/g, () => 'or'],
  [/(?<=organ|util|real|recogn|vital|special)is(?=[aei])/g, () => 'iz'],
  [/(?<=cen)tre|(?<=program)me/g, (end) => (end === 'tre' ? 'ter' : '')],
  [/パーセント/g, () => '%'],
  [/(?:マイナス|プラス)(?=\d)/g, (sign) => (sign === 'プラス' ? '+' : '−')],
  [/(?<=[月火水木金土日])曜日/g, () => '曜'],
  [
    /[一二三四五六七八九]*〇[〇一二三四五六七八九]+|[一二三四五六七八九]{3,}/g,
    (all) => Array.from(all, digit).join(''),
  ],
  [
    /([一二三四五六七八九])?十([一二三四五六七八九])?(?=年|件|回|点|台|月|区|%)/g,
    (_, tens, ones) => (tens ? digit(tens) : '1') + (ones ? digit(ones) : '0'),
  ],
  [/[一二三四五六七八九](?=年|件|回|点|台|月|区|%)/g, digit],
  [/(?<=\d),(?=\d{3}(?!\d))/g, () => ''],
  [
    /(?<![a-z\d])([hrs])\.?(元|\d{1,2})(?![\d.a-z])/g,
    (_, era = '', year = '') => `${ERAS[era] ?? era}${year}`,
  ],
  [
    /(?:(平)成?|(令)和?)(元|\d{1,2})(?![\d.])/g,
    (_, heisei, _reiwa, year = '') => (heisei ? '平成' : '令和') + (year === '元' ? '1' : year),
  ],
  [/(?<=\d)\.0+(?!\d)/g, () => ''],
  [/(?<=\.\d+)0+(?!\d)/g, () => ''],
];
