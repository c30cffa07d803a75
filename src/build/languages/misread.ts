import type { Word } from '../../search/words/names.ts';
import type { ReadWord } from './ruby.ts';

/**
 * A word that the dictionary (IPADIC) reads otherwise than reports mean it, in katakana: read `as`, where it stands `after`
 * and `before` such words. Without `read`, whatever the dictionary says.
 */
type Misreading = Readonly<{
  word: string;
  read?: string;
  as: string;
  after?: RegExp;
  before?: RegExp;
}>;

const COUNTER =
  /^(?:年|年度|月|日|時|分|人|名|件|回|度|点|割|番|か月|か所|パーセント|%|の|で|だ|と)$/;

const MISREADINGS: readonly Misreading[] = [
  { word: '月', read: 'ツキ', as: 'ガツ', after: /\d$/ },
  { word: '年', read: 'トシ', as: 'ネン', before: /^\d/ },
  { word: '何', read: 'ナニ', as: 'ナン', before: COUNTER },
  { word: '行っ', read: 'イッ', as: 'オコナッ', after: /^(?!に$|へ$|まで$)/ },
  { word: '方', read: 'ホウ', as: 'カタ', before: /^(?!が$|に$|へ$|を$)/ },
  { word: '人', read: 'ニン', as: 'ヒト', after: /[」』）)]$/ },
  { word: '行', as: 'ギョウ' },
  { word: '正しく', as: 'タダシク' },
  { word: '値', read: 'ネ', as: 'アタイ' },
  { word: '間', read: 'マ', as: 'アイダ' },
  { word: '空', read: 'ソラ', as: 'カラ' },
  { word: '他', read: 'タ', as: 'ホカ' },
  { word: '全', read: 'アキラ', as: 'ゼン' },
  { word: '末', read: 'スエ', as: 'マツ' },
  { word: '節', read: 'フシ', as: 'セツ' },
  { word: '語', read: 'カタリ', as: 'ゴ' },
  { word: '等', read: 'ヒトシ', as: 'トウ' },
  { word: '札', read: 'サツ', as: 'フダ' },
  { word: '星', read: 'ボシ', as: 'ホシ' },
];

/** Words that the dictionary takes apart or takes for others, with their readings. */
export const OTHERWISE: readonly Word[] = [
  ['一人', 'ひとり'],
  ['二人', 'ふたり'],
  ['十分', 'じゅうぶん'],
  ['障がい', 'しょうがい'],
  ['公助', 'こうじょ'],
  ['広聴', 'こうちょう'],
  ['開庁', 'かいちょう'],
  ['本市', 'ほんし'],
  ['区政情報', 'くせいじょうほう'],
  ['目途', 'めど'],
  ['表計算', 'ひょうけいさん'],
  ['拡張子', 'かくちょうし'],
  ['駐輪', 'ちゅうりん'],
  ['横線', 'よこせん'],
  ['右上', 'みぎうえ'],
  ['より後', 'よりあと'],
  ['すぐ後', 'すぐあと'],
  ['で開ける', 'でひらける'],
  ['そのまま開ける', 'そのままひらける'],
  ['並べて', 'ならべて'],
  ['良し悪し', 'よしあし'],
];

/** Numbers of people and days that have names of their own. */
const COUNTED: Readonly<Record<string, string>> = {
  ...{ '1人': 'ひとり', '2人': 'ふたり' },
  ...{ '2日': 'ふつか', '3日': 'みっか', '4日': 'よっか', '5日': 'いつか', '6日': 'むいか' },
  ...{ '7日': 'なのか', '8日': 'ようか', '9日': 'ここのか', '10日': 'とおか' },
  ...{ '14日': 'じゅうよっか', '20日': 'はつか', '24日': 'にじゅうよっか' },
};

/** The words with the readings that their neighbours give them. */
export function mended(words: readonly ReadWord[]): readonly ReadWord[] {
  const made: ReadWord[] = [];
  words.forEach((word, at) => {
    const counted = countedWord(made.at(-2), made.at(-1), word);
    if (counted) made.splice(-1, 1, counted);
    else made.push(asMeant(word, made.findLast(isWord), words[at + 1]));
  });
  return made;
}

/** Not a blank, which easy texts have between any words. */
const isWord = ({ surface }: ReadWord): boolean => surface.trim() !== '';

function asMeant(word: ReadWord, left?: ReadWord, right?: ReadWord): ReadWord {
  const found = MISREADINGS.find(
    (one) =>
      one.word === word.surface &&
      (one.read === undefined || one.read === word.reading) &&
      (one.after?.test(left?.surface ?? '') ?? true) &&
      (one.before?.test(right?.surface ?? '') ?? true),
  );
  return found ? { ...word, reading: found.as } : word;
}

/** A number and what it counts as one word, where they have a name together; not within a number or a span (`2.1人`). */
function countedWord(
  before: ReadWord | undefined,
  number: ReadWord | undefined,
  { surface }: ReadWord,
): ReadWord | null {
  if (!number || /[.,〜～\d]$/.test(before?.surface ?? '')) return null;
  const counted = number.surface + surface;
  const isFirst = counted === '1日' && before?.surface === '月';
  const reading = isFirst ? 'ついたち' : COUNTED[counted];
  return reading === undefined ? null : { surface: counted, reading };
}
