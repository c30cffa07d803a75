import { placedIndicators } from '../../model/content/framework.ts';
import type { FiscalYear } from '../../model/figure/fiscal-year.ts';
import type { Report } from '../../model/report/report.ts';
import { formatPath, type Finding } from '../problem.ts';
import type { Registry } from '../report.ts';
import { todoPaths } from '../todo.ts';
import type { YamlFile } from '../yaml.ts';
import { answered } from './confirmation.ts';
import { examined } from './examined.ts';
import { RULES } from './rules.ts';
import type { Context, Examined, Notice, Warning, WarningKind } from './warning.ts';

/** What reports of such registers are judged by; null where the framework or the registry of wards could not be read. */
export const contextIn = ({ framework, wards }: Registry, now: FiscalYear): Context | null =>
  framework &&
  wards && {
    ...{ framework, wards, now },
    indicators: placedIndicators(framework).map(({ indicator }) => indicator),
  };

/**
 * What is readable but unlikely in a report, beside that of its ward on the year before if there is one, and was not
 * confirmed there.
 */
export function reportWarnings(
  report: Report,
  { content, locate }: YamlFile,
  last: Report | null,
  context: Context,
): readonly Warning[] {
  const ward = context.wards.find(({ slug }) => slug === report.ward);
  if (!ward) return [];
  const lastPlace = last && { ward, report: last };
  const tell: Tell = (kind, finding) => ({ kind, ...locate(finding) });
  const beside = examined({ ward, report }, content, lastPlace, context.indicators);
  return warningsIn(beside, content, context, tell);
}

type Tell = (kind: WarningKind, finding: Finding) => Warning;

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
