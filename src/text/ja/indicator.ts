import { attainedSentence } from './attained.ts';

/** How wards moved since the year before; `up`, `down` and `unclear` are lists, the others counts of wards. */
type MovedMany = Readonly<{
  up: string;
  down: string;
  /** Null if no ward's change is unclear. */
  unclear: string | null;
  flat: number;
  unknown: number;
  isCount: boolean;
}>;

/** Words and sentences of indicator pages. */
export const indicatorWords = {
  sameHeading: '共通の設問での結果',
  absencesHeading: 'ここにない値',
  variantHeading: '設問や対象が異なる値',
  variantIntro: '共通の設問と聞き方や対象が違うため、ほかの区の値と並べて比べることはできません。',
  ownHeading: '区独自の指標',
  ownIntro:
    '区が自分で選んだものさしで測った値です。区の目標と比べて見てください。ほかの区とは比べられません。',
  storiesHeading: '各区の課題と取組',
  explanation: 'この指標でわかること',
  toReport: '報告カードを見る',
  allIndicators: 'すべての指標',
  previousPage: '前の指標',
  nextPage: '次の指標',
  scalesHeading: '評価の印の意味',
  mark: '印',
  meaning: '意味',

  measuredByNone: '共通の設問で測った区は、まだありません。',
  measuredByOne: (year: string, reporting: number, name: string, value: string) =>
    reporting === 1
      ? `${year}に共通の設問で測ったのは${name}だけで、値は${value}です。`
      : `${year}は、報告のある${reporting}区のうち${name}だけが共通の設問で測り、値は${value}です。`,
  measuredByMany: (year: string, reporting: number, measured: number) =>
    reporting === measured
      ? `${year}は、報告のある${reporting}区すべてが共通の設問で測りました。`
      : `${year}は、報告のある${reporting}区のうち${measured}区が共通の設問で測りました。`,
  reachedMany: (target: string, count: number, list: string) =>
    count === 0
      ? `目標の${target}に達した区はありません。`
      : `目標の${target}に達したのは${list}です。`,
  reachedOne: attainedSentence,
  movedMany: ({ up, down, flat, unclear, unknown, isCount }: MovedMany) =>
    `前年度より${isCount ? '増えた' : '上がった'}のは${up}、${isCount ? '減った' : '下がった'}のは${down}` +
    `${flat > 0 ? `、変わらないのは${flat}区` : ''}${unclear === null ? '' : `、はっきりした差とはいえないのは${unclear}`}${unknown > 0 ? `、前年度と比べられないのは${unknown}区` : ''}です。`,
  movedOne: (trend: 'up' | 'down' | 'flat', amount: string, isCount: boolean) => {
    if (trend === 'flat') return '前年度と同じ値です。';
    const verb = trend === 'up' ? ['上がりました', '増えました'] : ['下がりました', '減りました'];
    return `前年度から${amount}${verb[isCount ? 1 : 0] ?? ''}。`;
  },
  movedUnclear: (amount: string) => `前年度との差は${amount}で、はっきりした差とはいえません。`,
  movedNone: '前年度の値はありません。',
  movedBreak: '前年度とは設問が違うため、増減は比べられません。',
  movedUnknown: '前年度と増減を比べられる値はありません。',
  alsoOlder: (year: string, list: string) =>
    `${year}の報告には${list}の値があります（年度が違うため並べて比べません）。`,
  alsoVariant: (list: string) => `設問や対象が異なるため比べられない値が${list}にあります。`,
  alsoOwn: (list: string) => `区独自の指標で報告しているのは${list}です。`,
  nothingReported: 'この指標についての報告は、まだありません。',
  missingPrevious: (ward: string, year: string) => `${ward}（${year}）：前年度の値なし`,
  missingValue: (ward: string, year: string, reason: string) => `${ward}（${year}）：${reason}`,
  noCommonValue: (ward: string, year: string) => `${ward}（${year}）：共通の設問での値なし`,
  onlyOwn: (ward: string, year: string) =>
    `${ward}（${year}）：共通の設問での値なし（区独自の指標で報告）`,
  onlyVariant: (ward: string, year: string) =>
    `${ward}（${year}）：共通の設問での値なし（設問や対象が異なる値で報告）`,
  notOnReport: (ward: string, year: string) => `${ward}（${year}）：この指標の記載なし`,
  noReport: (count: number) => `ほかの${count}区：報告がまだ登録されていません`,
} as const;
