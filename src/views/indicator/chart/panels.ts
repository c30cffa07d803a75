import type { Panel, PanelRow } from '../../../charts/dumbbell/panel.ts';
import type { Edition } from '../../../edition.ts';
import type { Indicator } from '../../../model/content/framework.ts';
import type { FiscalYear } from '../../../model/figure/fiscal-year.ts';
import type { Words } from '../../../text/words.ts';
import { mark, resultBullet } from '../../result/bullet.ts';
import { unitOf } from '../../../model/standing/standing.ts';
import { changeSaid } from './change.ts';
import { indicatorResults, type PlacedRow } from '../results.ts';

/** Measures of one fiscal year that cannot be compared with the common question, as they are drawn. */
export type YearPanel = Readonly<{
  year: FiscalYear;
  kind: 'variant' | 'own';
  panel: Panel;
  rows: readonly PlacedRow[];
}>;

/** What cannot be compared with the common question: variants of it first, then own measures, by fiscal year. */
export function indicatorPanels(edition: Edition, indicator: Indicator): readonly YearPanel[] {
  const { variants, own } = indicatorResults(edition, indicator);
  return [...byYear(edition.words, 'variant', variants), ...byYear(edition.words, 'own', own)];
}

const byYear = (
  words: Words,
  kind: YearPanel['kind'],
  rows: readonly PlacedRow[],
): readonly YearPanel[] =>
  [...Map.groupBy(rows, ({ year }) => year)]
    .sort(([a], [b]) => b - a)
    .map(([year, members]) => ({
      year,
      kind,
      rows: members,
      panel: panel(words, kind, year, members),
    }));

const panel = (
  words: Words,
  kind: YearPanel['kind'],
  year: FiscalYear,
  rows: readonly PlacedRow[],
): Panel => ({
  ...{ label: words.panels[kind], note: null },
  previousLabel: words.shortYear(year - 1),
  currentLabel: words.shortYear(year),
  rows: rows.map((row) => panelRow(words, row)),
});

function panelRow(words: Words, row: PlacedRow): PanelRow {
  const { placed, wardSlug, ward, href, measure } = row;
  const lane = resultBullet(words, placed) ?? withoutValue(words, row);
  const { domain, ends, previous, current, target } = lane;
  return {
    ...{ key: wardSlug, label: ward, href, name: measure, changeText: changeSaid(words, row) },
    ...{ domain, ends, previous, current, target },
  };
}

/** A result without a number keeps its previous value. */
const withoutValue = (words: Words, { placed, previousNumber }: PlacedRow) => ({
  domain: [0, Math.max(previousNumber ?? 0, 1)] as const,
  ends: ['', ''] as const,
  previous: mark(words, placed.result.previous, unitOf(placed)),
  current: null,
  target: null,
});
