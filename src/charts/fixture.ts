import type { Dumbbell } from './dumbbell.ts';
import type { Panel, PanelRow } from './dumbbell/panel.ts';
import type { DumbbellRow } from './row.ts';

/** A row of two values with their texts in %; the change is said as given. */
export const row = (
  label: string,
  previous: number | null,
  current: number | null,
  changeText: string,
): DumbbellRow => ({
  ...{ key: label, label, href: null, previous, current, changeText },
  previousText: previous === null ? null : `${previous}%`,
  currentText: current === null ? null : `${current}%`,
});

export const group = (year: number, rows: readonly DumbbellRow[]): Dumbbell['groups'][number] => ({
  label: `${year}年度`,
  previousLabel: `${year - 1}年度`,
  currentLabel: `${year}年度`,
  rows,
});

/** A chart of shares against a target of 50 %. */
export const chart = (rows: readonly DumbbellRow[], rest: Partial<Dumbbell> = {}): Dumbbell => ({
  id: 'chart',
  title: '助け合いを実感している区民：前年度と当年度',
  description: '緑区は2015年度54.1%、2016年度63.7%（+9.6ポイント）。',
  unit: '%',
  target: { value: 50, label: '目標 50%以上（2017年度まで）' },
  domain: [0, 100],
  groups: [group(2016, rows)],
  emptyText: '共通の設問で測った値がないため、グラフはありません。',
  ...rest,
});

/** A measure in % on a scale of its own, with its texts. */
export const measure = (
  label: string,
  previous: number | null,
  current: number | null,
  rest: Partial<PanelRow> = {},
): PanelRow => ({
  ...{ key: label, label, href: null, name: '役割を理解している住民の割合', changeText: '' },
  ...{ domain: [0, 100], ends: ['0', '100%'], target: { value: 60, text: '目標 60%（2017年度）' } },
  previous: previous === null ? null : { value: previous, text: `${previous}%` },
  current: current === null ? null : { value: current, text: `${current}%` },
  ...rest,
});

export const panel = (label: string, rows: readonly PanelRow[]): Panel => ({
  ...{ label, note: '聞き方や対象がちがうので、ほかの値とは比べられません。', rows },
  ...{ previousLabel: '2015年度', currentLabel: '2016年度' },
});
