import type { Notice, Rule } from '../warning.ts';

/** Results without any target where most other blocks of the report state theirs. The common target is one too. */
export const missingTarget: Rule = ({ report }) => {
  const strategies = report.strategies.map(({ outcomes, results }, index) => ({
    ...{ path: ['strategies', index, 'outcomes'], targets: outcomes },
    needsOne: results.some(({ comparability }) => comparability !== 'same'),
  }));
  const initiatives = report.initiatives.map(({ targets, results }, index) => ({
    ...{ path: ['initiatives', index, 'targets'], targets, needsOne: results.length > 0 },
  }));
  return [strategies, initiatives].flatMap((blocks) => {
    const asked = blocks.filter(({ needsOne }) => needsOne);
    const without = asked.filter(({ targets }) => targets.length === 0);
    if (without.length * 2 > asked.length) return [];
    return without.map(({ path }): Notice => ({
      kind: 'target',
      path,
      say: (m) => m.warnings.missingTarget(),
    }));
  });
};
