import type { Edition } from '../../edition.ts';
import { FINDING_KINDS, type Finding, type FindingKind } from '../../views/findings/finding.ts';
import { findingsOfKind } from '../../views/findings/page.ts';
import { resultRecords } from '../data/results.ts';
import { csv, type Row } from '../table/csv.ts';
import type { PublishedFile } from '../table/published-file.ts';

/** The columns of a list of findings: the sentence, then the columns of `results.csv` that it rests on. */
const COLUMNS = [
  ...['finding', 'sentence', 'ward', 'ward_code', 'fiscal_year', 'measure', 'indicator'],
  ...['comparability', 'value_text', 'previous_text', 'change', 'change_verdict', 'change_margin'],
  ...['unit', 'target_text', 'target_fiscal_year', 'target_status', 'rating', 'page'],
] as const;

/** Each list of findings of all reports as a table: one row for each result that a sentence rests on. */
export const findingFiles = (edition: Edition): readonly PublishedFile[] =>
  FINDING_KINDS.map((kind) => ({
    href: edition.links.findingsFileHref(kind),
    body: () => findingsCsv(edition, kind),
  }));

export const findingsCsv = (edition: Edition, kind: FindingKind): string =>
  csv(
    COLUMNS,
    findingsOfKind(edition, kind).flatMap((finding) => rows(edition, finding)),
  );

const rows = (edition: Edition, { kind, sentence, results }: Finding): readonly Row<string>[] =>
  resultRecords(edition, results).map((record) => ({ ...record, finding: kind, sentence }));
