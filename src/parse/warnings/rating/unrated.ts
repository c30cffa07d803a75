import { absenceOf } from '../../../model/figure/figure.ts';
import type { Messages } from '../../../text/ja/messages.ts';
import type { Path } from '../../problem.ts';
import type { Notice, Rule } from '../warning.ts';

/** A rating that is missing where most others of the report have one; a report in a form without ratings has none. */
export const unrated: Rule = ({ report, results }) => {
  const measured = results.filter(({ result }) => absenceOf(result.value) === null);
  const strategies = placed(report.strategies, 'strategies').filter(hasResults);
  const initiatives = placed(report.initiatives, 'initiatives').filter(hasResults);
  return [
    ...missingIn(
      measured.map(({ result, path }) => ({ ...result, path })),
      'rating',
    ),
    ...(['rating', 'progress', 'effectiveness'] as const).flatMap((field) =>
      missingIn(strategies, field),
    ),
    ...(['achievement', 'effectiveness'] as const).flatMap((field) =>
      missingIn(initiatives, field),
    ),
  ];
};

const placed = <Block>(blocks: readonly Block[], list: string) =>
  blocks.map((block, index) => ({ ...block, path: [list, index] }));

const hasResults = ({ results }: Readonly<{ results: readonly unknown[] }>): boolean =>
  results.length > 0;

type Rated = Parameters<Messages['warnings']['unrated']>[0];

function missingIn<Field extends Rated>(
  blocks: readonly (Readonly<Record<Field, string | null>> & Readonly<{ path: Path }>)[],
  field: Field,
): readonly Notice[] {
  const without = blocks.filter((block) => block[field] === null);
  if (without.length * 2 > blocks.length) return [];
  return without.map(({ path }) => ({
    ...{ kind: 'unrated', path: [...path, field] },
    say: (m) => m.warnings.unrated(field),
  }));
}
