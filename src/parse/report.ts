import { placedIndicators, type Framework } from '../model/content/framework.ts';
import { nameOfReport, type Report, type ReportSchema } from '../model/report/report.ts';
import { ANY_NOTATION } from '../model/figure/notation.ts';
import type { Ward } from '../model/content/ward.ts';
import { blockFindings } from './blocks.ts';
import { unknownFindings } from './checks.ts';
import type { Context, LenientReport } from './context.ts';
import { lifeFindings } from './life.ts';
import { parseWith, withFindings, type Parsed } from './document.ts';
import { REPORT, type Files } from './files.ts';
import { formatPath, type Finding } from './problem.ts';
import { lenient } from './lenient.ts';
import { todoPaths, withoutTodos } from './todo.ts';
import type { Source } from './source.ts';

/** What a report refers to; null where the file that registers it is itself wrong. */
export type Registry = Readonly<{ framework: Framework | null; wards: readonly Ward[] | null }>;

/**
 * Reads one report and checks all it refers to: its ward and file name, indicators, ratings, strategies, units. Only a
 * draft may leave something to be written.
 */
export function parseReport(
  source: Source,
  registry: Registry,
  { schema, files }: Readonly<{ schema: ReportSchema; files: Files }>,
): Parsed<Report> {
  const meant = (content: unknown) => withoutTodos(content, schema);
  return withFindings(parseWith(schema, source, meant), (content) => {
    const report = lenient(schema, meant(content));
    const unknownWard = wardFindings(report, content, registry, source.file);
    return beside(report.status === 'draft' ? [] : todoFindings(content), [
      ...(unknownWard.length > 0 ? unknownWard : nameFindings(report, source.file, files)),
      ...lifeFindings(report, registry.wards, registry.framework?.notation ?? ANY_NOTATION),
      ...blockFindings(report, contextOf(registry)),
    ]);
  });
}

const todoFindings = (content: unknown): readonly Finding[] =>
  todoPaths(content).map((path) => ({ path, say: (m) => m.todo() }));

/** Findings, and others as far as they are not about the same fields. */
function beside(findings: readonly Finding[], others: readonly Finding[]): readonly Finding[] {
  const told = new Set(findings.map(({ path }) => formatPath(path)));
  return [...findings, ...others.filter(({ path }) => !told.has(formatPath(path)))];
}

/** A ward must be one of the registry, by its slug; another of its names tells which is meant. */
function wardFindings(
  { ward }: LenientReport,
  content: unknown,
  { wards }: Registry,
  file: string,
): readonly Finding[] {
  const written = ward ?? (content as Readonly<Record<string, unknown>>)['ward'];
  if (typeof written !== 'string' || written.trim() === '' || !wards) return [];
  const slugs = wards.map(({ slug }) => slug);
  const named = slugs.includes(written) ? null : wardNamed(written, wards, file);
  if (named) return [{ path: ['ward'], say: (m) => m.wardName(written, named.slug) }];
  return unknownFindings(written, slugs, 'ward', ['ward']);
}

/** The ward that a name means: one of its own, one that it ends with, or one that it is but for the last character. */
function wardNamed(written: string, wards: readonly Ward[], file: string): Ward | null {
  const name = fold(written);
  const namesOf = ({ name, kana, romaji }: Ward) =>
    [name, kana, romaji, romaji?.replace(/-.*$/, '')].flatMap((one) =>
      one == null ? [] : fold(one),
    );
  const bearers = wards.filter((ward) => namesOf(ward).includes(name));
  const longestFirst = [...wards].sort((a, b) => b.name.length - a.name.length);
  return (
    bearers.find(({ slug }) => file.includes(`/${slug}/`)) ??
    bearers.at(-1) ??
    longestFirst.find((ward) => name.endsWith(fold(ward.name))) ??
    wards.find((ward) => fold(ward.name).slice(0, -1) === name) ??
    null
  );
}

const fold = (name: string): string => name.normalize('NFKC').toLowerCase().trim();

function contextOf({ framework }: Registry): Context {
  const placed = framework && placedIndicators(framework);
  return {
    indicators: placed && new Map(placed.map(({ indicator }) => [indicator.code, indicator])),
    scales: framework?.scales ?? null,
    notation: framework?.notation ?? ANY_NOTATION,
  };
}

/** A file is named by its ward and year. What is in it gives way to the name of a file that is already there. */
function nameFindings(
  { ward, fiscalYear }: LenientReport,
  file: string,
  files: Files,
): readonly Finding[] {
  if (ward == null || fiscalYear == null) return [];
  const expected = `content/reports/${nameOfReport({ ward, fiscalYear })}.yaml`;
  if (file === expected) return [];
  const [folder = '', year = ''] = file.replace(REPORT, '$1').split('/');
  const field = folder === ward ? 'fiscalYear' : 'ward';
  const right = `${field}: ${folder === ward ? year : folder}`;
  const free = expected in files ? null : expected;
  return [
    {
      path: [field],
      say: (m) => m.otherFileName(`${folder}/${year}`, ward, fiscalYear, right, free),
    },
  ];
}
