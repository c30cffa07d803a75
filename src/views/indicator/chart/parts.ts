import type { Dumbbell } from '../../../charts/dumbbell.ts';
import type { Edition } from '../../../edition.ts';
import type { Indicator } from '../../../model/content/framework.ts';
import { chartContent, chartOf, type ChartContent } from '../chart.ts';
import { milestoneRoom } from '../milestone-list.ts';
import type { YearPanel } from './panels.ts';

/** The chart of an indicator on its page: what is read at a glance, and the rest behind lines that open. */
export type ChartParts = Readonly<{ first: Dumbbell; more: readonly MoreChart[] }>;
export type MoreChart = Readonly<{ title: string; chart: Dumbbell }>;

/** How much stands in the first part, counted in rows of the common scale: a screen and a half of a telephone. */
const ROOM = 32;

/** How many rows of the common scale a measure with a scale and a name of its own is as high as. */
const PANEL_ROW = 4;

/**
 * The newest year is in sight as a whole, so that its wards can be compared; then earlier years and what cannot be
 * compared, as far as there is room. Null if there is nothing to draw.
 */
export function chartParts(edition: Edition, indicator: Indicator): ChartParts | null {
  const content = chartContent(edition, indicator);
  const [first, rest] = splitContent(content, ROOM - milestoneRoom(edition, indicator));
  if (first.groups.length + first.panels.length === 0) return null;
  return {
    first: chartOf(edition, indicator, first, content),
    more: moreParts(edition, rest).map(({ name, title, part }) => ({
      title,
      chart: chartOf(edition, indicator, part, content, `-${name}`),
    })),
  };
}

type Split = readonly [first: ChartContent, rest: ChartContent];

function splitContent({ groups, panels }: ChartContent, room: number): Split {
  const rowsTo = (end: number) => groups.slice(0, end).flatMap(({ rows }) => rows).length;
  const years = groups.filter((_, index) => index === 0 || rowsTo(index + 1) <= room).length;
  const left = Math.floor((room - rowsTo(years)) / PANEL_ROW);
  const [shown, folded] = splitPanels(panels, left, years === 0);
  return [
    { groups: groups.slice(0, years), panels: shown },
    { groups: groups.slice(years), panels: folded },
  ];
}

type PanelSplit = readonly [shown: readonly YearPanel[], folded: readonly YearPanel[]];

/** The first panels that have room for all their rows; where nothing else stands, a part of the first one at least. */
function splitPanels(panels: readonly YearPanel[], room: number, isAlone: boolean): PanelSplit {
  const [next, ...others] = panels;
  if (!next) return [[], []];
  if (next.rows.length <= room) {
    const [shown, folded] = splitPanels(others, room - next.rows.length, false);
    return [[next, ...shown], folded];
  }
  if (!isAlone) return [[], panels];
  return [[rowsOf(next, 0, room)], [rowsOf(next, room), ...others]];
}

const rowsOf = (one: YearPanel, from: number, to?: number): YearPanel => ({
  ...one,
  rows: one.rows.slice(from, to),
  panel: { ...one.panel, rows: one.panel.rows.slice(from, to) },
});

type Part = Readonly<{ name: string; title: string; part: ChartContent }>;

/** Earlier years together, then each kind of what cannot be compared. */
function moreParts({ words }: Edition, { groups, panels }: ChartContent): readonly Part[] {
  const years = groups.map(({ year }) => words.shortYear(year));
  const earlier = {
    ...{ name: 'earlier', title: words.chartEarlier(years) },
    part: { groups, panels: [] },
  };
  const apart = [...Map.groupBy(panels, ({ kind }) => kind)].map(([kind, some]) => ({
    name: kind,
    title: words.chartApart[kind](some.flatMap(({ rows }) => rows).length),
    part: { groups: [], panels: some },
  }));
  return groups.length === 0 ? apart : [earlier, ...apart];
}
