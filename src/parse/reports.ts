import type { Lines } from '../model/dataset.ts';
import { fiscalYearOf } from '../model/figure/fiscal-year.ts';
import { ANY_NOTATION } from '../model/figure/notation.ts';
import { nameOfReport, reportSchemaIn, type Report } from '../model/report/report.ts';
import type { Messages } from '../text/ja/messages.ts';
import { FRAMEWORK, pathsIn, REPORT, SITE, WARDS, type Files } from './files.ts';
import { reportLines } from './lines.ts';
import { keepNothing } from './keep.ts';
import type { Problem } from './problem.ts';
import { parseReport, type Registry } from './report.ts';
import type { KnownReports } from './revisions.ts';
import { readYaml } from './yaml.ts';
import type { Reader } from './source.ts';
import type { Context, Warning } from './warnings/warning.ts';
import { contextIn, reportWarnings } from './warnings/warnings.ts';

/** A file of a report: what it says, null if it has problems; on which lines, and what of it is unlikely. */
export type ReadReport = Readonly<{
  file: string;
  value: Report | null;
  problems: readonly Problem[];
  lines: Lines;
  warnings: readonly Warning[];
}>;

/** All reports; `known` are their names, also of those that are wrong in themselves. */
export type Reports = Readonly<{
  read: readonly ReadReport[];
  known: KnownReports;
  lines: Lines;
  problems: readonly Problem[];
}>;

/**
 * Reads every report, and tells of files among them that are none. Each is examined while its file is at hand, after that of
 * the year before; `today` (ISO) is null where nobody asks for what is unlikely.
 */
export function parseReports(
  files: Files,
  registry: Registry,
  reader: Reader,
  today: string | null,
): Reports {
  const paths = pathsIn(files, 'content/reports/');
  const readReport = reportReader(files, registry, reader, today);
  const known = new Map<string, Report | null>();
  const read = paths
    .filter((path) => REPORT.test(path))
    .map((file) => {
      const report = readReport(file, known);
      known.set(file.replace(REPORT, '$1'), report.value);
      return report;
    });
  const problems = [
    ...paths.filter((path) => !REPORT.test(path)).map((path) => misplaced(path, reader.messages)),
    ...read.flatMap((report) => report.problems),
  ];
  return { read, known, lines: new Map(read.flatMap(({ lines }) => [...lines])), problems };
}

/** Reads one report after another. What is wrong with one depends on what other files there are, and is looked for anew. */
function reportReader(files: Files, registry: Registry, reader: Reader, today: string | null) {
  const { keep = keepNothing, keepReport = keep } = reader;
  const spoken = reader.languages?.spoken ?? '';
  const notation = registry.framework?.notation ?? ANY_NOTATION;
  const schema = keep(`schema of reports in ${spoken}`, [registry.framework], () =>
    reportSchemaIn(notation),
  );
  const now = today === null ? null : fiscalYearOf(today);
  const context = now === null ? null : contextIn(registry, now);
  const registers = [SITE, FRAMEWORK, WARDS].map((path) => files[path] ?? '');
  return (file: string, known: KnownReports): ReadReport => {
    const [text = '', before] = [files[file], nameBefore(file)];
    const textBefore = context ? (files[`content/reports/${before}.yaml`] ?? '') : '';
    const of = [text, textBefore, ...registers, String(now)];
    const last = known.get(before) ?? null;
    return keepReport(
      `${file} in ${spoken}`,
      of,
      () => {
        const source = { file, text, ...reader };
        return examined(parseReport(source, registry, { schema, files }), last, context);
      },
      ({ value }) => value !== null,
    );
  };
}

/** `content/reports/north/2016.yaml` → `north/2015` */
function nameBefore(file: string): string {
  const [ward = '', year = ''] = file.replace(REPORT, '$1').split('/');
  return nameOfReport({ ward, fiscalYear: Number(year) - 1 });
}

/** A report with all that is told of its file. */
const examined = (
  { yaml, value, problems }: ReturnType<typeof parseReport>,
  last: Report | null,
  context: Context | null,
): ReadReport => ({
  ...{ file: yaml.file, value, problems },
  lines: value ? reportLines(value, yaml) : new Map<string, number>(),
  warnings: value && context ? reportWarnings(value, yaml, last, context) : [],
});

/** Without its place and ending a report would be left out of the site without a word. */
const misplaced = (file: string, messages: Messages): Problem =>
  readYaml({ file, text: '', messages }).yaml.locate({
    path: [],
    say: (m) => m.misplacedReport(),
  });
