import type { Indicator } from '../../model/content/framework.ts';
import type { Words } from '../../text/words.ts';
import type { ResultRow } from '../result/row.ts';
import { milestoneAnswers } from './milestone.ts';
import { newestOf, shortfall } from './newest.ts';
import type { IndicatorResults } from './results.ts';

/** How an indicator stands, in about five words: `2区のうち1区が達した`. */
export function indicatorBrief(
  words: Words,
  indicator: Indicator,
  results: IndicatorResults,
): string {
  if (indicator.unit === null) return milestoneBrief(words, results);
  const newest = newestOf(indicator, results);
  if (newest) return newestBrief(words, indicator, newest.rows);
  return hasAny(results) ? words.briefApart : words.briefNothing;
}

/** Whether any ward reports anything under an indicator. */
export const hasAny = ({ years, variants, own }: IndicatorResults): boolean =>
  variants.length + own.length > 0 || years.some(({ rows }) => rows.length > 0);

function milestoneBrief(words: Words, results: IndicatorResults): string {
  const answers = milestoneAnswers(results);
  if (answers.length === 0) return words.briefMilestoneUnstated;
  const done = answers.filter(({ state }) => state === 'done');
  return words.briefMilestone(done.length, answers.length);
}

function newestBrief(words: Words, indicator: Indicator, rows: readonly ResultRow[]): string {
  const [only] = rows;
  if (only && rows.length === 1) return oneBrief(words, indicator, only);
  const told = rows.filter(({ attainmentCommon }) => attainmentCommon.status !== 'untold');
  const short = told.find(({ attainmentCommon }) => attainmentCommon.status !== 'reached');
  const reached = told.filter(({ attainmentCommon }) => attainmentCommon.status === 'reached');
  if (told.length === 0) return words.briefUntold(rows.length);
  if (reached.length === rows.length) return words.briefAll(rows.length);
  const isMissed = short?.attainmentCommon.status === 'missed';
  if (reached.length === 0 && told.length === rows.length)
    return words.briefNone(rows.length, isMissed ? 'missed' : 'notYet');
  return words.briefSome(rows.length, reached.length);
}

/** The distance without its unit, which stands at the value. */
function oneBrief(words: Words, indicator: Indicator, row: ResultRow): string {
  const left = shortfall(indicator, row);
  const away = indicator.direction === 'higher' && left > 0 ? words.number(left) : null;
  return words.briefOne(row.ward, row.value ?? '', row.attainmentCommon.status, away);
}
