import { unknownFindings } from './checks.ts';
import { entriesOf, repeatedFindings } from './repeated.ts';
import type { LenientReport } from './context.ts';
import type { Finding, Path } from './problem.ts';

/** Checks that surveys have names of their own, and that whatever names a survey names one of the report. */
export function surveyFindings(report: LenientReport): readonly Finding[] {
  const surveys = entriesOf(report.surveys, ['surveys']);
  const ids = surveys.map(({ id }) => id ?? '');
  return [
    ...repeatedFindings(surveys, 'id'),
    ...surveys.flatMap(({ of, path }, index) =>
      unknownFindings(of, ids.toSpliced(index, 1), 'survey', [...path, 'of']),
    ),
    ...[
      ...placed(report.strategies, 'strategies'),
      ...placed(report.initiatives, 'initiatives'),
    ].flatMap(({ survey, path }) => unknownFindings(survey, ids, 'survey', [...path, 'survey'])),
  ];
}

type Block = Readonly<{ results: readonly Readonly<{ survey: string | null | undefined }>[] }>;

const placed = (blocks: readonly Block[], list: string) =>
  blocks.flatMap(({ results }, index) => {
    const path: Path = [list, index, 'results'];
    return entriesOf(results, path);
  });
