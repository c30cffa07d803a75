import type { Terms } from '../terms.ts';

/** Words in and around charts. */
export const chartWords = ({ area, yearWord }: Terms) =>
  ({
    chartUnclear: (change: string) => `${change} 差ははっきりしない`,
    panels: {
      variant: '聞き方や対象が違う値（比べられません）',
      own: `${area}独自のものさし（比べられません）`,
    },
    /** Lines that open to the rest of a chart. */
    chartEarlier: (years: readonly string[]) => `${years.join('・')}のグラフ`,
    chartApart: {
      variant: (count: number) => `聞き方や対象が違う値のグラフ（${count}件）`,
      own: (count: number) => `${area}独自のものさしのグラフ（${count}件）`,
    },
    measureOf: (ward: string, measure: string) => `${ward}の「${measure}」`,
    chartSubtitle: (unit: string, population: string | null, answers: string | null) =>
      [
        `単位：${unit}`,
        ...(population === null ? [] : [`対象：${population}`]),
        ...(answers === null ? [] : [answers]),
      ].join('　'),
    apartSubtitle:
      '共通の設問で測った値はありません。下の値は、どれも別のものさしで測ったものです。',
    answersOf: (known: readonly string[], others: boolean) =>
      `回答：${known.join('、')}${others ? '（ほかは資料にない）' : ''}`,
    answersInTable: '回答数は表の各行にあります',
    gapped: (name: string, text: string) => `${name} ${text}`,
    valueIn: (year: string, value: string) => `${year}${value}`,
    chartTarget: (target: string) => `目標は${target}。`,
    chartRow: (label: string, previous: string, current: string, change: string) =>
      `${label}は${previous}、${current}（${change}）。`,
    chartOneValue: (label: string, current: string) =>
      `${label}は${current}（前${yearWord}の値なし）。`,
    chartOnlyPrevious: (label: string, previous: string, year: string, reason: string) =>
      `${label}は${previous}、${year}は${reason}。`,
    chartNoValue: (label: string, year: string, reason: string) => `${label}の${year}は${reason}。`,
    chartEmpty: '共通の設問で測った値がないため、グラフはありません。',
  }) as const;
