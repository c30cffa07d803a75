import type { PublishedTable } from '../../model/content/cell.ts';
import type { RevisedField } from '../../model/content/revision.ts';

/** A figure of a report and the columns that state it, the one that people read first; `block` if it is its block's. */
export type FieldColumns = Readonly<{
  field: RevisedField;
  columns: readonly [string, ...string[]];
  block?: true;
}>;

const SURVEY = [
  ...['survey', 'survey_method', 'survey_part', 'survey_when'],
  ...['survey_asked', 'survey_answered', 'survey_rate'],
] as const;
const TARGET = [
  ...['target_operator', 'target_value', 'target_unit', 'target_fiscal_year', 'target_text'],
] as const;

export const TARGET_FIELD = { field: 'target', columns: ['target_text', ...TARGET] } as const;

const RESULTS: readonly FieldColumns[] = [
  { field: 'measure', columns: ['measure'] },
  { field: 'value', columns: ['value_text', 'value', 'unit'] },
  { field: 'previous', columns: ['previous_text', 'previous_value'] },
  TARGET_FIELD,
  { field: 'rating', columns: ['rating'] },
  { field: 'indicator', columns: ['indicator', 'comparability'] },
  { field: 'note', columns: ['note'] },
  { field: 'survey', columns: [...SURVEY, ...SURVEY.slice(1).map((one) => `previous_${one}`)] },
  { field: 'rating', columns: ['overall_rating'], block: true },
  { field: 'progress', columns: ['progress'], block: true },
  { field: 'effectiveness', columns: ['effectiveness'], block: true },
  { field: 'indicators', columns: ['indicators'], block: true },
  { field: 'code', columns: ['strategy'], block: true },
];

const INITIATIVES: readonly FieldColumns[] = [
  { field: 'measure', columns: ['measure'] },
  { field: 'value', columns: ['value_text', 'value', 'unit'] },
  TARGET_FIELD,
  { field: 'note', columns: ['note'] },
  { field: 'survey', columns: SURVEY },
  { field: 'achievement', columns: ['achievement'], block: true },
  { field: 'effectiveness', columns: ['effectiveness'], block: true },
  { field: 'indicators', columns: ['indicators'], block: true },
  { field: 'summary', columns: ['summary'], block: true },
  { field: 'code', columns: ['initiative'], block: true },
  { field: 'strategies', columns: ['strategy'], block: true },
];

/** The tables whose rows are results of reports, with the figures in them. */
export const FIELDS = { results: RESULTS, initiatives: INITIATIVES } as const;

/** Whether a column states a figure of a report, which is told by its spot. */
export const isFigure = (table: PublishedTable, column: string): boolean =>
  (table === 'results' || table === 'initiatives') &&
  FIELDS[table].some(({ columns }) => columns.includes(column));
