import type { Edition } from '../../edition.ts';
import type { Figure } from '../../model/figure/figure.ts';
import { observations, type Observation } from '../../model/standing/observation.ts';
import {
  previousPrecision,
  resultPrecision,
  resultSurvey,
  unitOf,
} from '../../model/standing/standing.ts';
import { formatNotes } from '../../views/result/format.ts';
import {
  coded,
  flag,
  integer,
  number,
  refersTo,
  required,
  sentence,
  several,
  text,
  url,
  wardCode,
  type Column,
} from '../table/column.ts';
import type { Row } from '../table/csv.ts';
import { absenceCell } from './absence.ts';
import { SURVEY_COLUMNS, surveyCells } from './survey.ts';

/** The columns of `observations.csv`: a promise, in this order. */
export const OBSERVATIONS = {
  ward: required(refersTo('wards', 'ward')),
  ward_code: wardCode,
  ward_name: required(text),
  fiscal_year: required(integer),
  indicator: refersTo('indicators', 'indicator'),
  indicator_name: text,
  indicators: required(several),
  comparability: required(coded('comparability')),
  measure: required(sentence),
  value: number,
  value_text: text,
  unit: text,
  report_fiscal_year: required(integer),
  stated_as: required(coded('stated_as')),
  value_status: required(coded('value_status')),
  restated: flag,
  question_changed: flag,
  note: sentence,
  page: url,
  measure_id: text,
  ...SURVEY_COLUMNS,
  value_absence: coded('absence'),
} as const satisfies Record<string, Column>;

export type ObservationRecord = Row<keyof typeof OBSERVATIONS>;

/**
 * One row per measure and fiscal year; two where reports state the year differently. A report that leaves the current
 * year open says so, which is a row; that it says nothing of the year before is none.
 */
export const observationRecords = (edition: Edition): readonly ObservationRecord[] =>
  observations(edition.dataset)
    .filter(({ figure, statedAs }) => figure !== null || statedAs === 'current')
    .map((observation) => record(edition, observation));

/** How a value is stated: as one number, in words or figures that are not one number, or not at all. */
type ValueStatus = 'number' | 'text_only' | 'not_stated';

const valueStatus = (figure: Figure | null): ValueStatus =>
  figure === null ? 'not_stated' : figure.number === null ? 'text_only' : 'number';

function record({ links }: Edition, observation: Observation): ObservationRecord {
  const { placed, figure } = observation;
  const { ward, report, strategy, result, indicator } = placed;
  return {
    ward: ward.slug,
    ward_code: ward.code,
    ward_name: ward.name,
    fiscal_year: observation.fiscalYear,
    indicator: result.indicator,
    indicator_name: indicator?.shortName ?? null,
    indicators: strategy.indicators.join(';'),
    comparability: observation.comparability,
    measure: result.measure,
    value: figure?.number ?? null,
    value_text: figure?.text ?? null,
    unit: figure?.unit ?? unitOf(placed),
    report_fiscal_year: report.fiscalYear,
    stated_as: observation.statedAs,
    value_status: valueStatus(figure),
    restated: observation.restated,
    question_changed: observation.questionChanged,
    note: formatNotes(result.break, result.note),
    page: links.absolute(links.resultHref(report, strategy.id, placed.number)),
    measure_id: result.id,
    ...observedSurvey(observation),
    value_absence: absenceCell(figure),
  };
}

/** A previous value comes from the survey of the year before. */
function observedSurvey({ placed, statedAs }: Observation) {
  const survey = resultSurvey(placed);
  return statedAs === 'current'
    ? surveyCells(survey, survey, resultPrecision(placed))
    : surveyCells(survey, survey?.previous ?? null, previousPrecision(placed));
}
