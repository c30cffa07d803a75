import type { Difference } from '../../model/standing/agreement.ts';
import type { TargetStatus } from '../../model/figure/attainment.ts';
import type { Terms } from '../terms.ts';
import { capital } from './count.ts';
import { moveText } from './findings.ts';

type Move = Parameters<typeof moveText>[0];

/** What a result says beside its rating; `move` and `target` are null where they say nothing of the difference. */
type RatedSaid = Readonly<{
  grade: string | null;
  name: string;
  value: string;
  target: Readonly<{ text: string; status: TargetStatus }> | null;
  move: Move | null;
}>;

const REACHING: Readonly<Record<TargetStatus, (target: string) => string>> = {
  reached: (target) => `met the target of ${target}`,
  notYet: (target) => `has not met the target of ${target} yet`,
  missed: (target) => `missed the target of ${target}`,
  untold: (target) => `cannot be compared with the target of ${target}`,
};

/** Sentences that put an area's own rating beside its figures. Neutral: neither side is the right one. */
export const ratedWords = ({ area }: Terms) =>
  ({
    ratedDiffers: ({ grade, name, value, target, move }: RatedSaid) => {
      const reach = target ? [REACHING[target.status](target.text)] : [];
      const went = move ? [`${moveText(move)} from the year before`] : [];
      return `The ${area} rates it “${grade ?? ''}”, but “${name}” (${value}) ${[...reach, ...went].join(' and ')}.`;
    },
    ratedPlain: ({ grade, name, value }: Pick<RatedSaid, 'grade' | 'name' | 'value'>) =>
      grade === null
        ? `“${name}”: ${value}; no rating stated.`
        : `“${name}”: ${value}; the ${area} rates it “${grade}”.`,
    ratedInitiative: (name: string, difference: string | null) =>
      difference === null ? name : `${name}: ${difference}`,
    ratedMark: (difference: Difference, mark: string) =>
      `The ${difference.startsWith('effective') || difference.startsWith('ineffective') ? 'effectiveness' : 'mark'} is “${mark}”, but ${difference.endsWith('missed') ? 'some figures are short of their targets' : 'all figures met their targets'}.`,

    ratedWards: `Counts by ${area} (newest report)`,
    ratedWardHeads: [
      capital(area),
      'Results',
      'of which at odds',
      'Initiatives',
      'of which at odds',
    ],
    ratedCsv: 'All as CSV',
    ratedEarlier: (count: number) => `Earlier reports (${count})`,
  }) as const;
