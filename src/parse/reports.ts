import type { Lines } from '../model/dataset.ts';
import { ANY_NOTATION } from '../model/figure/notation.ts';
import { reportSchemaIn, type Report } from '../model/report/report.ts';
import type { Messages } from '../text/ja/messages.ts';
import { pathsIn, REPORT, type Files } from './files.ts';
import { reportLines } from './lines.ts';
import { keepNothing } from './keep.ts';
import type { Parsed } from './document.ts';
import type { Problem } from './problem.ts';
import { parseReport, type Registry } from './report.ts';
import type { KnownReports } from './revisions.ts';
import { readYaml, type YamlFile } from './yaml.ts';
import type { Reader } from './source.ts';

/** A report that is right in itself, drafts among them, with the places of its fields. */
export type ReadReport = Readonly<{ report: Report; yaml: YamlFile }>;

/** All reports; `known` are their names, also of those that are wrong in themselves. */
export type Reports = Readonly<{
  read: readonly ReadReport[];
  known: KnownReports;
  lines: Lines;
  problems: readonly Problem[];
}>;

/** Reads every report, and tells of files among them that are none. */
export function parseReports(files: Files, registry: Registry, reader: Reader): Reports {
  const paths = pathsIn(files, 'content/reports/');
  const { messages, languages, keep = keepNothing } = reader;
  const { framework, wards } = registry;
  const spoken = languages?.spoken ?? '';
  const schema = keep(`schema of reports in ${spoken}`, [framework], () =>
    reportSchemaIn(framework?.notation ?? ANY_NOTATION),
  );
  const all = paths.join();
  const parsed = paths
    .filter((path) => REPORT.test(path))
    .map((file) => {
      const text = files[file] ?? '';
      const of = [text, messages, framework, wards, all];
      return keep(`${file} in ${spoken}`, of, () =>
        withLines(parseReport({ file, text, ...reader }, registry, { schema, files })),
      );
    });
  const problems = [
    ...paths.filter((path) => !REPORT.test(path)).map((path) => misplaced(path, messages)),
    ...parsed.flatMap((report) => report.problems),
  ];
  const known = new Map(
    parsed.map(({ yaml, value }) => [yaml.file.replace(REPORT, '$1'), value] as const),
  );
  const read = parsed.flatMap(({ yaml, value }) => (value ? { report: value, yaml } : []));
  const lines = new Map(parsed.flatMap((report) => [...report.lines]));
  return { read, known, lines, problems };
}

/** A report with the lines on which it says what, while its file is at hand. */
const withLines = (parsed: Parsed<Report>) => ({
  ...parsed,
  lines: parsed.value ? reportLines(parsed.value, parsed.yaml) : new Map<string, number>(),
});

/** Without its place and ending a report would be left out of the site without a word. */
const misplaced = (file: string, messages: Messages): Problem =>
  readYaml({ file, text: '', messages }).yaml.locate({
    path: [],
    say: (m) => m.misplacedReport(),
  });
