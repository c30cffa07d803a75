import type { Edition } from '../../edition.ts';
import type { Indicator } from '../../model/content/framework.ts';
import type { Words } from '../../text/words.ts';
import { formatTarget } from '../result/format.ts';
import type { ResultRow } from '../result/row.ts';
import { absenceText } from '../result/text.ts';
import type { YearGroup } from './results.ts';

/** A chart in sentences, for those who do not see it: its target, then every value with its fiscal year. */
export function chartDescription(
  { words }: Edition,
  { target }: Indicator,
  groups: readonly YearGroup[],
): string {
  if (groups.length === 0) return words.chartEmpty;
  return words.sentences([
    words.chartTarget(formatTarget(words, target)),
    ...groups.flatMap(({ rows }) => rows.map((one) => rowSentence(words, one))),
  ]);
}

/** `緑区は2015年度50%、2016年度60%（+10ポイント）。` */
function rowSentence(words: Words, row: ResultRow): string {
  const { ward, value, previous, changeText } = row;
  const year = words.shortYear(row.year);
  const before = previous && words.valueIn(words.shortYear(row.year - 1), previous);
  if (value === null || row.number === null) {
    const reason = absenceText(words, row);
    return before
      ? words.chartOnlyPrevious(ward, before, year, reason)
      : words.chartNoValue(ward, year, reason);
  }
  if (before === null) return words.chartOneValue(ward, words.valueIn(year, value));
  return words.chartRow(
    ward,
    before,
    words.valueIn(year, value),
    changeText ?? absenceText(words, row),
  );
}
