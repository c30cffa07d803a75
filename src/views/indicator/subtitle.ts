import type { Edition } from '../../edition.ts';
import type { Indicator } from '../../model/content/framework.ts';
import { resultSurvey } from '../../model/standing/standing.ts';
import type { Words } from '../../text/words.ts';
import { indicatorResults, measured, type PlacedRow } from './results.ts';

/** `単位：%　対象：区民　回答：青葉区 715人`; what measures something else has units of its own. */
export function chartSubtitle(edition: Edition, indicator: Indicator): string {
  const { words } = edition;
  const { unit, population } = indicator;
  const { years } = indicatorResults(edition, indicator);
  const rows = measured(years.flatMap((year) => year.rows));
  if (unit === null || rows.length === 0) return words.apartSubtitle;
  const answers = answersText(words, rows);
  return words.chartSubtitle(unit, population, answers);
}

/** More wards than this are not named with their answers. */
const MOST = 3;

/** How many people answered, by ward; null where no survey stands behind the values. */
function answersText(words: Words, rows: readonly PlacedRow[]): string | null {
  const surveys = rows.flatMap(({ ward, placed }) => {
    const survey = resultSurvey(placed);
    return survey ? [{ ward, answered: survey.answered }] : [];
  });
  if (surveys.length === 0) return null;
  const known = surveys.flatMap(({ ward, answered }) =>
    answered === null ? [] : [words.gapped(ward, words.people(words.number(answered)))],
  );
  if (known.length === 0) return words.answersNotStated;
  return known.length <= MOST
    ? words.answersOf(known, known.length < surveys.length)
    : words.answersInTable;
}
