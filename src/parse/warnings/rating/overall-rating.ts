import type { Framework } from '../../../model/content/framework.ts';
import { gradeOf, type ScaleName } from '../../../model/content/scale.ts';
import type { Strategy } from '../../../model/report/strategy.ts';
import { mention } from './mention.ts';
import type { Notice, Rule } from '../warning.ts';

/**
 * Ratings of a strategy that speak against each other, unless a note speaks of them: the overall rating against all its
 * results, the progress against the overall rating, a strategy that is given up against both.
 */
export const overallRating: Rule = ({ report }, { framework }) =>
  report.strategies.flatMap((strategy, index) => {
    const odd = oddField(strategy, framework);
    const mark = odd === null ? null : strategy[odd];
    if (odd === null || mark === null || mention(notesOf(strategy), mark)) return [];
    const path = ['strategies', index, odd];
    return [{ kind: 'rating', path, say: (m) => m.warnings.overall(odd, mark) } satisfies Notice];
  });

const notesOf = ({ note, results }: Strategy): readonly (string | null)[] => [
  note,
  ...results.map((result) => result.note),
];

function oddField(strategy: Strategy, { scales }: Framework) {
  const says = (scale: ScaleName, mark: string | null) =>
    gradeOf(scales[scale], mark)?.favourable ?? null;
  const single = strategy.results.map(({ rating }) => says('result', rating));
  const [first = null] = single;
  const overall = says('overall', strategy.rating);
  const progress = says('progress', strategy.progress);
  const isUnanimous = first !== null && single.every((one) => one === first);
  if (isUnanimous && differs(overall, first)) return 'rating';
  if (differs(progress, overall)) return 'progress';
  const isKept = says('effectiveness', strategy.effectiveness);
  return isKept === false && overall === true && progress === true ? 'effectiveness' : null;
}

const differs = (a: boolean | null, b: boolean | null): boolean =>
  a !== null && b !== null && a !== b;
