import type { Change } from '../model/change.ts';
import type { Indicator } from '../model/framework.ts';
import { words } from '../text/words.ts';
import { formatAmount, formatTarget } from './format.ts';
import { measured, type IndicatorResults, type YearGroup } from './indicator-results.ts';
import type { ResultRow } from './result.ts';

/**
 * The answer an indicator page opens with, in plain sentences made from the data: how many wards measured it in the
 * newest year that has values, who reached the target, who rose and fell; then what cannot be compared with that.
 */
export function indicatorLead(indicator: Indicator, results: IndicatorResults): readonly string[] {
  const [newest, ...older] = results.years.filter(({ rows }) => measured(rows).length > 0);
  return [
    newest ? yearSentences(indicator, newest) : emptySentence(results),
    ...older.map(({ year, rows }) =>
      words.alsoOlder(words.shortYear(year), listed(measured(rows))),
    ),
    ...others(results),
  ];
}

const emptySentence = ({ years, variants, own }: IndicatorResults): string =>
  variants.length + own.length + years.flatMap(({ rows }) => rows).length === 0
    ? words.nothingReported
    : words.measuredByNone;

function yearSentences(indicator: Indicator, { year, reporting, rows }: YearGroup): string {
  const values = measured(rows);
  const name = words.shortYear(year);
  const [only] = values;
  if (only && values.length === 1) {
    const value = only.value ?? '';
    return words.measuredByOne(name, reporting, only.ward, value) + oneSentence(indicator, only);
  }
  return words.measuredByMany(name, reporting, values.length) + manySentences(indicator, values);
}

function oneSentence(indicator: Indicator, row: ResultRow): string {
  const target = formatTarget(indicator.target);
  const reached = row.reached === null ? '' : words.reachedOne(target, row.reached);
  return reached + moved(row.change);
}

const moved = (change: Change | null): string =>
  change === null ? words.movedNone : words.movedOne(change.trend, formatAmount(change));

function manySentences(indicator: Indicator, rows: readonly ResultRow[]): string {
  const reached = rows.filter((row) => row.reached === true);
  const going = (trend: Change['trend']) => rows.filter(({ change }) => change?.trend === trend);
  const sentence = words.reachedMany(formatTarget(indicator.target), listed(reached));
  if (rows.every(({ change }) => change === null)) return sentence + words.movedNone;
  return (
    sentence + words.movedMany(listed(going('up')), listed(going('down')), going('flat').length)
  );
}

function others({ variants, own }: IndicatorResults): readonly string[] {
  return [
    ...(variants.length > 0 ? [words.alsoVariant(listed(variants))] : []),
    ...(own.length > 0 ? [words.alsoOwn(listed(own))] : []),
  ];
}

/** `2区（緑区、青葉区）`: each ward once. */
function listed(rows: readonly ResultRow[]): string {
  const names = [...new Set(rows.map(({ ward }) => ward))];
  return words.listed(names.length, names);
}
