import type { Indicator } from '../../../model/content/framework.ts';
import type { Stand } from '../../../text/stand.ts';
import type { Words } from '../../../text/words.ts';
import { formatAmount } from '../../result/format.ts';
import type { ResultRow } from '../../result/row.ts';
import { awayText } from '../newest.ts';

/** How one ward, named by `who`, stands and how it moved: `2016年度の緑区は49.6%で、目標の50%まで、あと0.4ポイントです。前年度から4.6ポイント下がりました。` */
export const oneFinding = (
  words: Words,
  indicator: Indicator,
  row: ResultRow,
  who = words.oneWard(words.shortYear(row.year), row.ward),
): readonly string[] => [
  words.valueAndStand(who, row.value ?? words.missing, standOf(words, indicator, row)),
  movedSaid(words, indicator, row),
];

/** How a value stands to the common target; null if that cannot be told. */
export function standOf(words: Words, indicator: Indicator, row: ResultRow): Stand | null {
  const { status, close } = row.attainmentCommon;
  if (status === 'untold') return null;
  const away = awayText(words, indicator, row);
  return {
    target: words.targetText(indicator.target),
    status,
    close,
    away,
    lower: indicator.direction === 'lower',
  };
}

/** A missing previous value is no finding. */
function movedSaid(words: Words, { unit }: Indicator, { change, breakNote }: ResultRow): string {
  if (change === null) return breakNote === null ? '' : words.movedBreak;
  const amount = formatAmount(words, { ...change, unit: change.unit ?? unit });
  return change.verdict === 'unclear'
    ? words.movedUnclear(amount)
    : words.movedBy(change.trend, amount, unit);
}
