import type { Indicator } from '../../model/content/framework.ts';
import type { Change } from '../../model/figure/change.ts';
import type { Words } from '../../text/words.ts';
import { formatAmount, formatTarget } from '../result/format.ts';
import type { ResultRow } from '../result/row.ts';
import { measured, type IndicatorResults, type YearGroup } from './results.ts';

/**
 * The answer an indicator page opens with, in plain sentences made from the data: how many wards measured it in the
 * newest year that has values, who reached the target, who rose and fell; then what cannot be compared with that.
 */
export function indicatorLead(
  words: Words,
  indicator: Indicator,
  results: IndicatorResults,
): readonly string[] {
  const [newest, ...older] = results.years.filter(({ rows }) => measured(rows).length > 0);
  return [
    newest ? yearSentences(words, indicator, newest) : emptySentence(words, results),
    ...older.map(({ year, rows }) =>
      words.alsoOlder(words.shortYear(year), listed(words, measured(rows))),
    ),
    ...others(words, results),
  ];
}

const emptySentence = (words: Words, { years, variants, own }: IndicatorResults): string =>
  variants.length + own.length + years.flatMap(({ rows }) => rows).length === 0
    ? words.nothingReported
    : words.measuredByNone;

function yearSentences(
  words: Words,
  indicator: Indicator,
  { year, reporting, rows }: YearGroup,
): string {
  const values = measured(rows);
  const name = words.shortYear(year);
  const [only] = values;
  if (only && values.length === 1) {
    const value = only.value ?? '';
    return (
      words.measuredByOne(name, reporting, only.ward, value) + oneSentence(words, indicator, only)
    );
  }
  const wards = wardsOf(values).length;
  return words.measuredByMany(name, reporting, wards) + manySentences(words, indicator, values);
}

function oneSentence(words: Words, indicator: Indicator, row: ResultRow): string {
  const target = formatTarget(words, indicator.target);
  const { status, close } = row.attainmentCommon;
  return words.reachedOne(target, status, close) + moved(words, row, isCount(indicator));
}

function moved(words: Words, { change, previous, breakNote }: ResultRow, count: boolean): string {
  if (change?.verdict === 'unclear') return words.movedUnclear(formatAmount(words, change));
  if (change !== null) return words.movedOne(change.trend, formatAmount(words, change), count);
  if (previous === null) return words.movedNone;
  return breakNote === null ? words.movedUnknown : words.movedBreak;
}

/** Counts grow and shrink, shares and points rise and fall. */
const isCount = ({ unit }: Indicator): boolean => !['%', '点', '星', '倍'].includes(unit ?? '%');

function manySentences(words: Words, indicator: Indicator, rows: readonly ResultRow[]): string {
  const reached = rows.filter((row) => row.attainmentCommon.status === 'reached');
  const target = formatTarget(words, indicator.target);
  const sentence = words.reachedMany(target, reached.length, listed(words, reached));
  if (rows.every(({ previous }) => previous === null)) return sentence + words.movedNone;
  if (rows.every(({ change }) => change === null)) return sentence + words.movedUnknown;
  const isUnclear = ({ change }: ResultRow) => change?.verdict === 'unclear';
  const going = (trend: Change['trend']) =>
    rows.filter((row) => !isUnclear(row) && row.change?.trend === trend);
  return (
    sentence +
    words.movedMany({
      up: listed(words, going('up')),
      down: listed(words, going('down')),
      flat: wardsOf(going('flat')).length,
      unclear: rows.some(isUnclear) ? listed(words, rows.filter(isUnclear)) : null,
      unknown: wardsOf(rows.filter(({ change }) => change === null)).length,
      isCount: isCount(indicator),
    })
  );
}

function others(words: Words, { variants, own }: IndicatorResults): readonly string[] {
  return [
    ...(variants.length > 0 ? [words.alsoVariant(listed(words, variants))] : []),
    ...(own.length > 0 ? [words.alsoOwn(listed(words, own))] : []),
  ];
}

/** `2区（緑区、青葉区）`: each ward once. */
function listed(words: Words, rows: readonly ResultRow[]): string {
  const names = wardsOf(rows);
  return words.listed(names.length, names);
}

/** The names of the wards that rows are about, each once. */
export const wardsOf = (rows: readonly ResultRow[]): readonly string[] => [
  ...new Set(rows.map(({ ward }) => ward)),
];
