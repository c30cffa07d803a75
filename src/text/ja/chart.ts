/** Words in and around charts. */
export const chartWords = {
  chartTitle: (name: string) => `${name}：前年度と当年度`,
  chartSubtitle: (unit: string, population: string) => `単位：${unit}　対象：${population}`,
  chartTarget: (target: string) => `目標は${target}。`,
  chartRow: (label: string, previous: string, current: string, change: string) =>
    `${label}は${previous}、${current}（${change}）。`,
  chartOneValue: (label: string, current: string) => `${label}は${current}（前年度の値なし）。`,
  chartOnlyPrevious: (label: string, previous: string, year: string, reason: string) =>
    `${label}は${previous}、${year}は${reason}。`,
  chartNoValue: (label: string, year: string, reason: string) => `${label}の${year}は${reason}。`,
  chartEmpty: '共通の設問で測った値がないため、グラフはありません。',
} as const;
