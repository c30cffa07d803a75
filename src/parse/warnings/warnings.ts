import { placedIndicators } from '../../model/content/framework.ts';
import type { Ward } from '../../model/content/ward.ts';
import type { WardReport } from '../../model/dataset.ts';
import { nameOfReport } from '../../model/report/report.ts';
import type { ReadContent } from '../dataset.ts';
import { formatPath, type Finding } from '../problem.ts';
import type { ReadReport } from '../reports.ts';
import { todoPaths } from '../todo.ts';
import { answered } from './confirmation.ts';
import { examined } from './examined.ts';
import { releaseWarnings } from './release-day.ts';
import { RULES } from './rules.ts';
import type { Context, Examined, Notice, Warning, WarningKind } from './warning.ts';

/**
 * What is readable but unlikely in all reports that could be read, drafts among them, and was not confirmed there;
 * nothing where the framework or the registry of wards could not be. `today` is an ISO date.
 */
export function warningsOf(
  { registry: { framework, wards }, reports, changes }: ReadContent,
  today: string,
): readonly Warning[] {
  if (!framework || !wards) return [];
  const indicators = placedIndicators(framework).map(({ indicator }) => indicator);
  const context = { framework, indicators, wards, today };
  const places = placesOf(reports, wards);
  const inReports = reports.flatMap(({ report, yaml: { content, locate } }) => {
    const { ward: slug, fiscalYear } = report;
    const place = places.get(nameOfReport(report));
    const last = places.get(nameOfReport({ ward: slug, fiscalYear: fiscalYear - 1 })) ?? null;
    if (!place) return [];
    const tell = (kind: WarningKind, finding: Finding) => ({ kind, ...locate(finding) });
    return warningsIn(examined(place, content, last, indicators), content, context, tell);
  });
  return [...inReports, ...releaseWarnings(changes, today)];
}

type Tell = (kind: WarningKind, finding: Finding) => Warning;

/** Every report with its ward, by its name. */
function placesOf(
  reports: readonly ReadReport[],
  wards: readonly Ward[],
): ReadonlyMap<string, WardReport> {
  const bySlug = new Map(wards.map((ward) => [ward.slug, ward]));
  return new Map(
    reports.flatMap(({ report }) => {
      const ward = bySlug.get(report.ward);
      return ward ? [[nameOfReport(report), { ward, report }] as const] : [];
    }),
  );
}

/** A field that is still to be written is told as such alone, any other once. */
function warningsIn(
  report: Examined,
  content: unknown,
  context: Context,
  tell: Tell,
): readonly Warning[] {
  const todos = todoPaths(content);
  const notices = RULES.flatMap((rule) => rule(report, context));
  const { open, unneeded } = answered(report.report, notices);
  const unwritten = new Set(todos.map(formatPath));
  const written = withoutConsequences(open.filter(({ path }) => !unwritten.has(formatPath(path))));
  return [
    ...todos.map((path) => tell('todo', { path, say: (m) => m.warnings.todo() })),
    ...firstOfEach(written).map((notice) => tell(notice.kind, notice)),
    ...unneeded.map((finding) => tell('unneeded', finding)),
  ].sort((a, b) => a.line - b.line || a.column - b.column);
}

/** A figure that is unlikely makes its rating so, too. */
function withoutConsequences(notices: readonly Notice[]): readonly Notice[] {
  const doubted = new Set(
    notices.filter(({ path }) => FIGURES.has(path.at(-1))).map(({ path }) => blockOf(path)),
  );
  return notices.filter(({ kind, path }) => kind !== 'rating' || !doubted.has(blockOf(path)));
}

const FIGURES: ReadonlySet<unknown> = new Set(['value', 'previous']);
const blockOf = (path: Notice['path']): string => formatPath(path.slice(0, -1));

const firstOfEach = (notices: readonly Notice[]): readonly Notice[] =>
  [...Map.groupBy(notices, ({ path }) => formatPath(path)).values()].flatMap(
    ([first]) => first ?? [],
  );
