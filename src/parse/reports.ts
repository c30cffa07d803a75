import { nameOfReport, reportSchemaIn, type Report } from '../model/report/report.ts';
import type { Messages } from '../text/ja/messages.ts';
import type { Parsed } from './document.ts';
import { pathsIn, REPORT, type Files } from './files.ts';
import type { Problem } from './problem.ts';
import { lenient } from './lenient.ts';
import { parseReport, type Registry } from './report.ts';
import type { KnownReports } from './revisions.ts';
import { readYaml } from './yaml.ts';

/** All reports; `known` are their names, also of those that are wrong in themselves. */
export type Reports = Readonly<{
  values: readonly Report[];
  known: KnownReports;
  problems: readonly Problem[];
}>;

/** Reads every report, and tells of files among them that are none. */
export function parseReports(files: Files, registry: Registry, messages: Messages): Reports {
  const paths = pathsIn(files, 'content/reports/');
  const schema = reportSchemaIn(registry.framework?.units ?? null);
  const parsed = paths
    .filter((path) => REPORT.test(path))
    .map((file) => parseReport({ file, text: files[file] ?? '', messages }, registry, schema));
  const problems = [
    ...paths.filter((path) => !REPORT.test(path)).map((path) => misplaced(path, messages)),
    ...parsed.flatMap((report) => report.problems),
    ...repeated(parsed),
  ];
  const known = new Map(
    parsed.map(({ yaml, value }) => [yaml.file.replace(REPORT, '$1'), value] as const),
  );
  return { values: parsed.flatMap(({ value }) => value ?? []), known, problems };
}

/** Without its place and ending a report would be left out of the site without a word. */
const misplaced = (file: string, messages: Messages): Problem =>
  readYaml({ file, text: '', messages }).yaml.locate({
    path: [],
    say: (m) => m.misplacedReport(),
  });

/** Two files that report on the same ward and year. Their names tell them apart even if their contents do not. */
function repeated(parsed: readonly Parsed<Report>[]): readonly Problem[] {
  const keys = parsed.map(({ yaml }) => keyOf(yaml.content));
  return parsed.flatMap(({ yaml }, index) => {
    const first = keys.indexOf(keys[index] ?? null);
    if (keys[index] === null || first === index) return [];
    const other = parsed[first]?.yaml.file ?? '';
    return [yaml.locate({ path: ['ward'], say: (m) => m.repeatedReport(other) })];
  });
}

function keyOf(content: unknown): string | null {
  const { ward, fiscalYear } = lenient(reportSchemaIn(null), content);
  return ward == null || fiscalYear == null ? null : nameOfReport({ ward, fiscalYear });
}
