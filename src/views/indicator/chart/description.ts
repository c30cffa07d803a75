import type { Edition } from '../../../edition.ts';
import type { Indicator } from '../../../model/content/framework.ts';
import { formatTarget } from '../../result/format.ts';
import type { ResultRow } from '../../result/row.ts';
import { absenceText } from '../../result/text.ts';
import type { YearGroup } from '../results.ts';
import type { YearPanel } from './panels.ts';

/**
 * A chart in sentences, for those who do not see it: its target, then every value with its fiscal year; last what cannot
 * be compared, each with its own target.
 */
export function chartDescription(
  edition: Edition,
  { target }: Indicator,
  groups: readonly YearGroup[],
  panels: readonly YearPanel[],
): string {
  const { words } = edition;
  if (groups.length + panels.length === 0) return words.chartEmpty;
  return words.sentences([
    ...(groups.length === 0 ? [] : [words.chartTarget(formatTarget(words, target))]),
    ...groups.flatMap(({ rows }) => rows.map((row) => rowSentence(edition, row, row.ward))),
    ...panels.flatMap(({ panel, rows }) => [
      words.sentenceOf([panel.label]),
      ...rows.map((row) => apartSentence(edition, row)),
    ]),
  ]);
}

/** `緑区の「満足」は2016年度80%（前年度の値なし）。目標は70%。` */
function apartSentence(edition: Edition, row: ResultRow): string {
  const { words } = edition;
  const target = row.ownTarget ?? row.commonTarget;
  const said = rowSentence(edition, row, words.measureOf(row.ward, row.measure));
  return target === null ? said : words.sentences([said, words.chartTarget(target)]);
}

/** `緑区は2015年度50%、2016年度60%（+10ポイント）。` */
function rowSentence({ words }: Edition, row: ResultRow, name: string): string {
  const { value, previous, changeText } = row;
  const year = words.shortYear(row.year);
  const before = previous && words.valueIn(words.shortYear(row.year - 1), previous);
  if (value === null || row.number === null) {
    const reason = absenceText(words, row);
    return before
      ? words.chartOnlyPrevious(name, before, year, reason)
      : words.chartNoValue(name, year, reason);
  }
  if (before === null) return words.chartOneValue(name, words.valueIn(year, value));
  return words.chartRow(
    name,
    before,
    words.valueIn(year, value),
    changeText ?? absenceText(words, row),
  );
}
