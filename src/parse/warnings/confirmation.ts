import { CONFIRMABLE, type Confirmed } from '../../model/report/confirmation.ts';
import type { Report } from '../../model/report/report.ts';
import { formatPath, type Finding, type Path } from '../problem.ts';
import type { Notice } from './warning.ts';

/** Notices that nobody confirmed, and confirmations of what nobody noticed. */
export type Answered = Readonly<{ open: readonly Notice[]; unneeded: readonly Finding[] }>;

/** Takes out of notices what is confirmed in the report, each in the nearest block that can hold a confirmation. */
export function answered(report: Report, notices: readonly Notice[]): Answered {
  const answers = confirmations(report, []);
  const keys = new Set(notices.map((notice) => answerKey(holderOf(report, notice.path), notice)));
  const given = new Set(answers.map(({ holder, kind }) => answerKey(holder, { kind })));
  return {
    open: notices.filter((notice) => !given.has(answerKey(holderOf(report, notice.path), notice))),
    unneeded: answers
      .filter(({ holder, kind }) => !keys.has(answerKey(holder, { kind })))
      .map(({ holder, kind }) => ({
        ...{ path: [...holder, 'confirmed', kind], at: 'key' as const },
        say: (m) => m.warnings.unneeded(kind),
      })),
  };
}

const answerKey = (holder: Path, { kind }: Pick<Notice, 'kind'>): string =>
  `${formatPath(holder)} ${kind}`;

type Block = Readonly<Record<string | number, unknown>> & Readonly<{ confirmed?: Confirmed }>;

const isBlock = (node: unknown): node is Block => typeof node === 'object' && node !== null;

/** The path of the nearest block around a field, or of the field itself, that can hold a confirmation. */
function holderOf(report: Report, path: Path): Path {
  const around = path.map((_, length) => path.slice(0, path.length - length));
  return around.find((steps) => canHold(nodeAt(report, steps))) ?? [];
}

const canHold = (node: unknown): boolean => isBlock(node) && 'confirmed' in node;

const nodeAt = (report: Report, path: Path): unknown =>
  path.reduce<unknown>((node, step) => (isBlock(node) ? node[step] : null), report);

/** All that is confirmed in a block and below it. */
function confirmations(
  node: unknown,
  holder: Path,
): readonly Readonly<{ holder: Path; kind: Notice['kind'] }>[] {
  if (!isBlock(node)) return [];
  const { confirmed } = node;
  const own = CONFIRMABLE.filter((kind) => !Array.isArray(node) && confirmed?.[kind]);
  const below = Object.entries(node).flatMap(([step, child]) =>
    confirmations(child, [...holder, Array.isArray(node) ? Number(step) : step]),
  );
  return [...own.map((kind) => ({ holder, kind })), ...below];
}
