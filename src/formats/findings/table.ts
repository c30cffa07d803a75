import type { Edition } from '../../edition.ts';
import { FINDING_KINDS, type Finding } from '../../views/findings/finding.ts';
import { findingsOfKind } from '../../views/findings/page.ts';
import { RESULTS, resultRecords } from '../data/results.ts';
import {
  coded,
  namesOf,
  REPORT_COLUMNS,
  required,
  sentence,
  type Column,
} from '../table/column.ts';
import { inColumns, type Row } from '../table/csv.ts';
import { table, type Table } from '../table/table.ts';

/** The columns of the files of findings: the sentence, then columns of `results.csv` that it rests on. */
export const FINDINGS = {
  finding: required(coded('finding')),
  sentence: required(sentence),
  ...REPORT_COLUMNS,
  measure: RESULTS.measure,
  indicator: RESULTS.indicator,
  comparability: RESULTS.comparability,
  value_text: RESULTS.value_text,
  previous_text: RESULTS.previous_text,
  change: RESULTS.change,
  change_verdict: RESULTS.change_verdict,
  change_margin: RESULTS.change_margin,
  unit: RESULTS.unit,
  target_text: RESULTS.target_text,
  target_fiscal_year: RESULTS.target_fiscal_year,
  target_status: RESULTS.target_status,
  rating: RESULTS.rating,
  page: RESULTS.page,
} as const satisfies Record<string, Column>;

type FindingRecord = Row<keyof typeof FINDINGS>;

/** One row for each result that a sentence rests on: of all findings in all reports, or of those given. */
export const findingTable = (
  edition: Edition,
  findings: () => readonly Finding[] = () =>
    FINDING_KINDS.flatMap((kind) => findingsOfKind(edition, kind)),
): Table<'findings'> =>
  table(
    edition.words,
    'findings',
    FINDINGS,
    () => findings().flatMap((finding) => records(edition, finding)),
    ['finding', 'page'],
  );

const records = (
  edition: Edition,
  { kind, sentence: said, results }: Finding,
): readonly FindingRecord[] =>
  resultRecords(edition, results).map((record) =>
    inColumns(namesOf(FINDINGS), { ...record, finding: kind, sentence: said }),
  );
