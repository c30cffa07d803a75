/** Words in and around charts. */
export const chartWords = {
  chartTitle: (name: string) => `${name}：前年度と当年度`,
  chartSubtitle: (unit: string, population: string) => `単位：${unit}　対象：${population}`,
  chartRow: (label: string, previous: string, current: string, change: string) =>
    `${label}は前年度${previous}、当年度${current}${change === '' ? '' : `（${change}）`}。`,
  chartOneValue: (label: string, current: string) =>
    `${label}は当年度${current}（前年度の値なし）。`,
  chartNoValue: (label: string, reason: string) => `${label}は${reason}。`,
  chartEmpty: '共通の設問で測った値がないため、グラフはありません。',
} as const;
