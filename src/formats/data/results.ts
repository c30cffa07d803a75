import { perEdition, type Edition } from '../../edition.ts';
import { per } from '../../model/per.ts';
import { placedResults, type PlacedResult } from '../../model/dataset.ts';
import {
  attainmentOf,
  changeOf,
  previousPrecision,
  resultPrecision,
  resultSurvey,
  targetOf,
  unitOf,
} from '../../model/standing/standing.ts';
import type { Change } from '../../model/figure/change.ts';
import { formatNotes } from '../../views/result/format.ts';
import {
  coded,
  derived,
  integer,
  namesOf,
  number,
  refersTo,
  REPORT_COLUMNS,
  reportCells,
  required,
  sentence,
  several,
  TARGET_COLUMNS,
  text,
  url,
  type Column,
} from '../table/column.ts';
import type { Row } from '../table/csv.ts';
import { absenceCell } from './absence.ts';
import { roundedPoints, SURVEY_COLUMNS, surveyCells } from './survey.ts';
import { ATTAINMENT_COLUMNS, attainmentCells, targetColumns } from './target.ts';

/** The columns of `results.csv`: a promise, in this order. */
export const RESULTS = {
  ...REPORT_COLUMNS,
  strategy: text,
  indicators: required(several),
  measure: required(sentence),
  indicator: refersTo('indicators', 'indicator'),
  comparability: required(coded('comparability')),
  value: number,
  value_text: text,
  unit: text,
  previous_value: number,
  previous_text: text,
  ...TARGET_COLUMNS,
  target_fiscal_year: integer,
  rating: coded('rating'),
  overall_rating: coded('overall_rating'),
  progress: coded('progress'),
  effectiveness: coded('effectiveness'),
  note: sentence,
  page: url,
  measure_id: text,
  target_text: text,
  ...ATTAINMENT_COLUMNS,
  change: derived(number),
  change_verdict: derived(coded('change_verdict')),
  change_margin: derived(number),
  ...SURVEY_COLUMNS,
  previous_survey_method: coded('survey_method'),
  previous_survey_when: text,
  previous_survey_asked: integer,
  previous_survey_answered: integer,
  previous_survey_rate: text,
  previous_margin: derived(number),
  value_absence: derived(coded('absence')),
  previous_absence: derived(coded('absence')),
} as const satisfies Record<string, Column>;

export const RESULT_COLUMNS = namesOf(RESULTS);

export type ResultRecord = Row<keyof typeof RESULTS>;

/** One row per printed result: of all, or of those given. */
export const resultRecords = (
  edition: Edition,
  results: readonly PlacedResult[] = placedResults(edition.dataset),
): readonly ResultRecord[] => results.map(recordsOf(edition));

/** A result is in several tables: of all, of its report, of its indicator, of ratings and findings. */
const recordsOf = perEdition((edition) =>
  per((placed: PlacedResult) => resultRecord(edition, placed)),
);

function resultRecord({ links }: Edition, placed: PlacedResult): ResultRecord {
  const { report, strategy, result, number } = placed;
  return {
    ...reportCells(placed),
    strategy: strategy.code,
    indicators: strategy.indicators.join(';'),
    measure: result.measure,
    indicator: result.indicator,
    comparability: result.comparability,
    value: result.value?.number ?? null,
    value_text: result.value?.text ?? null,
    unit: unitOf(placed),
    previous_value: result.previous?.number ?? null,
    previous_text: result.previous?.text ?? null,
    ...targetColumns(targetOf(placed)),
    rating: result.rating,
    overall_rating: strategy.rating,
    progress: strategy.progress,
    effectiveness: strategy.effectiveness,
    note: formatNotes(result.break, result.note),
    page: links.absolute(links.resultHref(report, strategy.id, number)),
    measure_id: result.id,
    target_text: targetOf(placed)?.text ?? null,
    ...attainmentCells(attainmentOf(placed)),
    ...changeCells(changeOf(placed)),
    ...surveyCells(resultSurvey(placed), resultSurvey(placed), resultPrecision(placed)),
    ...previousCells(placed),
    ...absenceCells(placed),
  };
}

const changeCells = (change: Change | null) => ({
  change: change?.amount ?? null,
  change_verdict: change?.verdict ?? null,
  change_margin: change?.margin ? roundedPoints(change.margin.points) : null,
});

const absenceCells = ({ result }: PlacedResult) => ({
  value_absence: absenceCell(result.value),
  previous_absence: absenceCell(result.previous),
});

function previousCells(placed: PlacedResult) {
  const wave = resultSurvey(placed)?.previous ?? null;
  const cells = surveyCells(null, wave, previousPrecision(placed));
  return {
    previous_survey_method: cells.survey_method,
    previous_survey_when: cells.survey_when,
    previous_survey_asked: cells.survey_asked,
    previous_survey_answered: cells.survey_answered,
    previous_survey_rate: cells.survey_rate,
    previous_margin: cells.margin,
  };
}
