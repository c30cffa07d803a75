import type { Absence } from '../../model/figure/absence.ts';
import type { Comparability } from '../../model/report/comparability.ts';
import type { TargetStatus } from '../../model/figure/attainment.ts';
import type { Operator } from '../../model/figure/target.ts';
import type { Change } from '../../model/figure/change.ts';
import type { Terms } from '../terms.ts';
import { isCount } from './count.ts';
import { eraOf } from './era.ts';

/** What a sentence needs of a target: its text as printed, and the limit that was read from it. */
export type StatedTarget = Readonly<{
  text: string;
  operator: Operator | null;
  number: number | null;
  unit: string | null;
}>;

const LIMITS: Readonly<Record<Operator, string>> = {
  ...{ '>=': '以上', '<=': '以下', '>': 'より多い', '<': '未満' },
};

const eraName = (western: number): string => `${eraOf(western).era}${eraOf(western).inEra}`;

/** Words of figures, targets, changes and ratings, wherever they stand. */
export const figureWords = ({ area, yearWord }: Terms) =>
  ({
    goal: '目標',
    theme: 'テーマ',
    topic: '分野',
    item: '項目',
    indicator: '指標',
    officialName: '公式の名称',
    population: '対象',
    code: '番号',

    unit: '単位',
    milestone: 'できたかどうか（数値なし）',

    ward: area,
    fiscalYear: yearWord,
    measure: '測ったもの',
    value: `当${yearWord}`,
    previous: `前${yearWord}`,
    change: '増減',
    target: '目標',
    commonTarget: '共通の目標',
    ownTarget: `${area}の目標`,
    noTarget: '目標の記載なし',
    attainment: '目標に対して',
    attained: {
      reached: '達した',
      notYet: 'まだ達していない',
      missed: '達しなかった',
    } satisfies Record<Exclude<TargetStatus, 'untold'>, string>,
    withinMargin: (text: string) => `${text}（調査の誤差の範囲内）`,
    rating: `${area}の評価`,
    note: '注記',
    missing: '値なし',
    noPrevious: `前${yearWord}の値なし`,
    noNumber: '数値なし',
    absences: {
      none: '印字なし',
      unknown: '不明',
      suppressed: '秘匿',
      notMeasured: '未測定',
      notApplicable: '対象外',
      withdrawn: '撤回',
    } satisfies Record<Absence, string>,
    notComparable: '比べられない',
    breakLabel: '設問の変更',
    brokenBy: (note: string) => `設問が変わりました。${note}`,
    /** A value of one year, as its own report states it and as the next year's does. */
    restated: (year: number, own: string, nextYear: number, next: string) =>
      `改定：${year}${yearWord}の値は、${year}${yearWord}の報告では${own}、${nextYear}${yearWord}の報告では${next}です。`,
    dash: '―',
    colon: '：',
    comma: '、',
    gap: '　',
    labelled: (label: string, text: string) => `${label}：${text}`,
    described: (name: string, explanation: string) => `${name}。${explanation}`,
    brackets: (text: string) => `（${text}）`,
    unchanged: '±0',
    trendWord: (trend: Change['trend'], unit: string | null) => {
      if (trend === 'flat') return '変わらない';
      if (isCount(unit)) return trend === 'up' ? '増えた' : '減った';
      return trend === 'up' ? '上がった' : '下がった';
    },
    better: '良い方向',
    worse: '逆の方向',
    unclear: 'はっきりした差とはいえない',
    source: '出典',
    summaryLabel: '要約',
    permalink: 'この項目へのリンク',

    comparability: {
      same: '共通の設問',
      variant: '設問や対象が異なる',
      own: `${area}独自の指標`,
    } satisfies Record<Comparability, string>,

    trend: (trend: string, verdict: string | null) =>
      verdict === null ? trend : `${trend}・${verdict}`,
    moved: (amount: string, trend: string) => `${amount}（${trend}）`,
    inYear: (name: string, year: string) => `${name}（${year}）`,
    wardYear: (ward: string, year: string) => `${ward}（${year}）`,
    listed: (count: number, names: readonly string[]) =>
      count === 0 ? `0${area}` : `${count}${area}（${names.join('、')}）`,
    year: (western: number) => `${western}${yearWord}（${eraName(western)}${yearWord}）`,
    /** Other names by which a year is looked for. */
    yearNames: (western: number) => {
      const numbers = [String(western), eraName(western)];
      return [
        ...numbers,
        ...[...numbers, eraOf(western).inEra].map((number) => `${number}${yearWord}`),
      ];
    },
    yearValue: (year: number, value: string) => `${year}${yearWord} ${value}`,
    sentenceOf: (parts: readonly string[]) => `${parts.join('、')}。`,
    shortYear: (western: number) => `${western}${yearWord}`,
    /** A limit in words: 「50%以上」. */
    limit: (operator: Operator, value: string) => `${value}${LIMITS[operator]}`,
    /** A target as it is read, from its text as printed. */
    targetText: ({ text }: StatedTarget): string => text,
    targetBy: (target: string, year: number) => `${target}（${year}${yearWord}まで）`,
    targetLine: (target: string, year: number | null) =>
      year === null ? `目標 ${target}` : `目標 ${target}（${year}${yearWord}まで）`,
    points: (amount: string) => `${amount}ポイント`,
    grade: (value: string, label: string) => `${value} ${label}`,
  }) as const;
