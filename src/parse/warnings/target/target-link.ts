import { alike } from '../words/likeness.ts';
import type { Examined, Notice, Rule } from '../warning.ts';
import type { Path } from '../../problem.ts';

/**
 * A result that names no target although one is called the same, or the number of a target although another is called
 * more like it; and a target that no result answers, without a note that says why.
 */
export const targetLink: Rule = ({ report }) => [
  ...linkedBlocks(report).flatMap(({ results, targets, path, field }) =>
    results.flatMap((result, index) =>
      linkNotices(result, targets, [...path, 'results', index, field]),
    ),
  ),
  ...report.strategies.flatMap(unanswered),
];

type Linked = Readonly<{ measure: string | null; target: number | null }>;

const linkedBlocks = ({ strategies, initiatives }: Examined['report']) => [
  ...strategies.map(({ results, outcomes }, index) => ({
    ...{ targets: outcomes, path: ['strategies', index], field: 'outcome' },
    results: results.map(({ measure, outcome }): Linked => ({ measure, target: outcome })),
  })),
  ...initiatives.map(({ results, targets }, index) => ({
    ...{ targets, path: ['initiatives', index], field: 'target' },
    results: results.map(({ measure, target }): Linked => ({ measure, target })),
  })),
];

type Named = Readonly<{ measure: string }>;

function linkNotices(
  { measure, target }: Linked,
  targets: readonly Named[],
  path: Path,
): readonly Notice[] {
  if (measure === null) return [];
  const likes = targets.map((one) => alike(measure, one.measure));
  const best = Math.max(0, ...likes);
  const own = target === null ? SAME - CLEARLY : (likes[target - 1] ?? 0);
  const number = likes.indexOf(best) + 1;
  if (best < own + CLEARLY) return [];
  return [{ kind: 'target', path, say: (m) => m.warnings.otherTarget(number, target) }];
}

/** From here on two names are the same but for a word; by so much one is clearly more like. */
const SAME = 0.95;
const CLEARLY = 0.3;

function unanswered({ outcomes, results }: Strategy, at: number): readonly Notice[] {
  const isExplained = results.some(({ outcome, note }) => outcome === null && note !== null);
  if (results.length === 0 || isExplained) return [];
  return outcomes.flatMap(({ note }, index): readonly Notice[] => {
    if (note !== null || results.some(({ outcome }) => outcome === index + 1)) return [];
    const path = ['strategies', at, 'outcomes', index];
    return [{ kind: 'target', path, say: (m) => m.warnings.unansweredTarget() }];
  });
}

type Strategy = Examined['report']['strategies'][number];
