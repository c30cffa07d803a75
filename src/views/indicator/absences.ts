import type { Edition } from '../../edition.ts';
import type { Indicator } from '../../model/content/framework.ts';
import { silentWards, wardReports, type WardReport } from '../../model/dataset.ts';
import type { FiscalYear } from '../../model/figure/fiscal-year.ts';
import { nameOfReport } from '../../model/report/report.ts';
import type { Words } from '../../text/words.ts';
import type { ResultRow } from '../result/row.ts';
import { wardName } from '../ward/name.ts';
import type { IndicatorResults } from './results.ts';

/** What an indicator page does not show, ward by ward, named instead of left blank: 「緑区（2015年度）：前年度の値なし」. */
export function absences(
  edition: Edition,
  indicator: Indicator,
  results: IndicatorResults,
): readonly string[] {
  const { dataset, words } = edition;
  const told = toldBy(results);
  const named = wardReports(dataset).flatMap((place) =>
    absencesOf(
      edition,
      place,
      indicator,
      told.get(keyOf(place.ward.slug, place.report.fiscalYear)),
    ),
  );
  const silent = silentWards(dataset).length;
  return silent === 0 ? named : [...named, words.noReport(silent)];
}

/** All rows under an indicator by the report that they are from. */
const toldBy = ({ years, variants, own }: IndicatorResults) =>
  Map.groupBy([...years.flatMap(({ rows }) => rows), ...variants, ...own], ({ wardSlug, year }) =>
    keyOf(wardSlug, year),
  );

const keyOf = (ward: string, year: FiscalYear): string => nameOfReport({ ward, fiscalYear: year });

function absencesOf(
  edition: Edition,
  { ward, report }: WardReport,
  indicator: Indicator,
  rows: readonly ResultRow[] = [],
): readonly string[] {
  const { words } = edition;
  const [name, year] = [wardName(edition, ward), words.shortYear(report.fiscalYear)];
  const same = rows.filter(({ comparability }) => comparability === 'same');
  if (same.length > 0) return [...new Set(same.flatMap((row) => gapOf(words, row, name, year)))];
  if (rows.some(({ comparability }) => comparability === 'variant'))
    return [words.onlyVariant(name, year)];
  if (rows.length > 0) return [words.onlyOwn(name, year)];
  const stands = report.strategies.some(({ indicators }) => indicators.includes(indicator.code));
  return [stands ? words.noCommonValue(name, year) : words.notOnReport(name, year)];
}

function gapOf(
  words: Words,
  { value, number, previous }: ResultRow,
  ward: string,
  year: string,
): readonly string[] {
  if (number === null) return [words.missingValue(ward, year, value ?? words.noNumber)];
  return previous === null ? [words.missingPrevious(ward, year)] : [];
}
