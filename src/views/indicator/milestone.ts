import { milestoneState, type MilestoneState } from '../../model/figure/milestone.ts';
import type { IndicatorResults } from './results.ts';

/** A ward whose report answers a milestone. */
export type MilestoneAnswer = Readonly<{ ward: string; wardSlug: string; state: MilestoneState }>;

/** What wards say of a milestone in their newest answer, one entry a ward; wards that say nothing are left out. */
export function milestoneAnswers({ years }: IndicatorResults): readonly MilestoneAnswer[] {
  const answers = years
    .flatMap(({ rows }) => rows)
    .map(({ ward, wardSlug, value }) => ({
      ...{ ward, wardSlug },
      state: milestoneState(value === null ? null : { text: value }),
    }))
    .filter(({ state }) => state !== 'unstated');
  const newest = Map.groupBy(answers, ({ wardSlug }) => wardSlug);
  return [...newest.values()].flatMap((own) => own.slice(0, 1));
}
