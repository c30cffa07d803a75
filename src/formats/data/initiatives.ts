import type { Edition } from '../../edition.ts';
import type { Framework } from '../../model/content/framework.ts';
import { placedInitiatives, type PlacedInitiative } from '../../model/dataset.ts';
import { UNTOLD } from '../../model/figure/attainment.ts';
import { printedUnit } from '../../model/figure/unit.ts';
import {
  initiativeResults,
  type Initiative,
  type InitiativeResult,
} from '../../model/report/initiative.ts';
import type { Report } from '../../model/report/report.ts';
import { surveyOf } from '../../model/report/survey.ts';
import { initiativeAttainment, initiativePrecision } from '../../model/standing/reaching.ts';
import { formatNotes } from '../../views/result/format.ts';
import {
  coded,
  derived,
  integer,
  number,
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
import { SURVEY_COLUMNS, surveyCells } from './survey.ts';
import { ATTAINMENT_COLUMNS, attainmentCells, targetColumns } from './target.ts';

/** The columns of `initiatives.csv`: a promise, in this order. */
export const INITIATIVES = {
  ...REPORT_COLUMNS,
  strategy: several,
  initiative: text,
  indicators: required(several),
  summary: sentence,
  measure: sentence,
  value: number,
  value_text: text,
  unit: text,
  ...TARGET_COLUMNS,
  achievement: coded('achievement'),
  effectiveness: coded('initiative_effectiveness'),
  note: sentence,
  page: url,
  previous_value: number,
  previous_text: text,
  target_text: text,
  target_fiscal_year: integer,
  ...ATTAINMENT_COLUMNS,
  ...SURVEY_COLUMNS,
  value_absence: derived(coded('absence')),
  previous_absence: derived(coded('absence')),
} as const satisfies Record<string, Column>;

export type InitiativeRecord = Row<keyof typeof INITIATIVES>;

/** One row per result of an initiative, one without a result for an initiative that has none: of all, or of those given. */
export const initiativeRecords = (
  edition: Edition,
  initiatives: readonly PlacedInitiative[] = placedInitiatives(edition.dataset),
): readonly InitiativeRecord[] =>
  initiatives.flatMap((placed) => {
    const results = initiativeResults(placed.initiative);
    return (results.length > 0 ? results : [null]).map((result) => record(edition, placed, result));
  });

function record(
  { dataset, links }: Edition,
  placed: PlacedInitiative,
  result: InitiativeResult | null,
): InitiativeRecord {
  const { report, initiative } = placed;
  const { target_fiscal_year, ...target } = targetColumns(result?.target?.target ?? null);
  const survey = surveyOf(report, result?.survey ?? null);
  return {
    ...reportCells(placed),
    strategy: strategyCodes(report, initiative),
    initiative: initiative.code,
    indicators: initiative.indicators.join(';'),
    summary: initiative.summary,
    measure: result?.measure ?? null,
    ...figureCells(result),
    ...target,
    achievement: achievementId(dataset.framework, initiative.achievement),
    effectiveness: initiative.effectiveness,
    note: formatNotes(result?.note, result?.target?.note, initiative.note),
    page: links.absolute(links.initiativeHref(report, initiative.id)),
    target_text: result?.target?.target.text ?? null,
    target_fiscal_year,
    ...attainmentCells(result ? initiativeAttainment(report, result) : UNTOLD),
    ...surveyCells(survey, survey, result && initiativePrecision(report, result)),
    value_absence: absenceCell(result?.value ?? null),
    previous_absence: absenceCell(result?.previous ?? null),
  };
}

const figureCells = (result: InitiativeResult | null) => ({
  value: result?.value?.number ?? null,
  value_text: result?.value?.text ?? null,
  unit: unitOf(result),
  previous_value: result?.previous?.number ?? null,
  previous_text: result?.previous?.text ?? null,
});

/** As printed, else that of the target; what is told in words has none. */
const unitOf = (result: InitiativeResult | null): string | null =>
  result?.value?.number === null
    ? null
    : (printedUnit(result?.value) ?? printedUnit(result?.target?.target));

/** The codes of the strategies that an initiative serves, each once; null if none of them has one. */
function strategyCodes({ strategies }: Report, initiative: Initiative): string | null {
  const codes = strategies
    .filter(({ id }) => initiative.strategies.includes(id))
    .flatMap(({ code }) => code ?? []);
  return [...new Set(codes)].join(';') || null;
}

/** The mark ①(ⅰ) as published: `1-i`. */
const achievementId = ({ scales }: Framework, mark: string | null): string | null =>
  scales.achievement.grades.find(({ value }) => value === mark)?.id ?? null;
