import type { TargetStatus } from '../../model/figure/attainment.ts';

/** Words of the table of all wards × all indicators. */
export const compareWords = {
  compare: '比べる',
  compareTitle: '区と指標を見比べる',
  compareCaption: '区 × 共通指標（各区のいちばん新しい報告）',
  compareHint: '表は横に動かせます。値を押すと、その区の報告カードの同じ項目へ移ります。',
  compareKeyHeading: '表の見方',
  compareWards: '表示する区',
  compareSort: '並べ替え',
  compareSortBy: (name: string) => `並べ替え：「${name}」の値で区を並べる`,
  compareNothing: '報告のある区がないため、表はありません。',

  compareKey: [
    '数値は「前年度 → 当年度」の順です。当年度の数値だけのものは、前年度の値がありません。',
    '「設問や対象が異なる」と書いた値は、共通の設問とは聞き方や対象が違うため、ほかの区と比べられません。並べ替えでも順位の外に置きます。',
    '「独自の指標」は、共通の設問の値がなく、区が自分で選んだものさしだけで報告している欄です。',
    '「値なし」は報告に指標の行はあるが値がないこと、「記載なし」は報告にその指標の行がないことを表します。どちらも0ではありません。',
    '目標に達したかどうかは、区が自分の目標を示しているときはその目標、なければ共通の目標と比べています。目標の年度がまだ先なら「まだ達していない」、その年度の報告かそれより後の報告なら「達しなかった」と書きます。',
    '「はっきりした差とはいえない」は、前年度との差が調査の誤差の範囲内にあることを表します。',
  ],

  yearGroup: (year: string, count: number) => `${year}の報告（${count}区）`,
  compareLead: (year: string, wards: number, cells: number, measured: number) =>
    `${year}の報告は${wards}区分です。${cells}の欄のうち、共通の設問で測った数値があるのは${measured}です。`,
  compareOlder: '年度の違う区は、まとまりを分けて示します。年度をまたいで比べることはできません。',
  withoutReport: (count: number, names: readonly string[]) =>
    `報告なし：${count}区（${names.join('、')}）`,
  notOnReportShort: '記載なし',
  breakIncomparable: '設問の変更・増減は比べられない',
  ownShort: (count: number) => `独自の指標 ${count}件`,
  ownOf: (ward: string, strategy: string) => `${ward}の戦略${strategy}：`,
  fromPrevious: '前年度',
  toCurrent: '、当年度',
  attainedOwn: {
    reached: (target: string) => `区の目標${target}に達した`,
    notYet: (target: string) => `区の目標${target}にまだ達していない`,
    missed: (target: string) => `区の目標${target}に達しなかった`,
  } satisfies Record<Exclude<TargetStatus, 'untold'>, (target: string) => string>,
} as const;
