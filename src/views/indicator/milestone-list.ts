import type { Edition } from '../../edition.ts';
import type { Indicator } from '../../model/content/framework.ts';
import { reportingWards, wardPlaces } from '../../model/dataset.ts';
import type { MilestoneState } from '../../model/figure/milestone.ts';
import { isRegional } from '../region/part.ts';
import { milestoneAnswers } from './milestone.ts';
import { indicatorResults } from './results.ts';
import { wardName } from '../ward/name.ts';

/** Whether a ward reached a milestone, as its newest report says; `instead` is what it reports in its place. */
export type MilestoneLine = Readonly<{
  ward: string;
  wardSlug: string;
  href: string;
  year: string;
  state: MilestoneState;
  said: string;
  instead: string | null;
}>;

/** How many wards of a milestone are in sight. */
export const MILESTONES_SHOWN = 12;

/** How many lines the list of a milestone takes from what stands below it; none of what has a number. */
export const milestoneRoom = ({ dataset }: Edition, { unit }: Indicator): number =>
  unit === null ? Math.min(MILESTONES_SHOWN, reportingWards(dataset).length) : 0;

/**
 * A milestone as a list of all wards with a report; those that say nothing of it come last. None where regions stand in
 * place of wards.
 */
export function milestoneList(edition: Edition, indicator: Indicator): readonly MilestoneLine[] {
  const { dataset, words, links } = edition;
  const results = indicatorResults(edition, indicator);
  const answers = new Map(milestoneAnswers(results).map((answer) => [answer.wardSlug, answer]));
  if (isRegional(edition)) return [];
  const lines = reportingWards(dataset).flatMap((ward) => {
    const newest = wardPlaces(dataset, ward).at(-1);
    if (!newest) return [];
    const year = newest.report.fiscalYear;
    const { state } = answers.get(ward.slug) ?? { state: 'unstated' as const };
    const counted = results.variants.find(({ wardSlug }) => wardSlug === ward.slug);
    return [
      {
        ...{ ward: wardName(edition, ward), wardSlug: ward.slug, state },
        href: links.reportHref(ward.slug, year),
        year: words.shortYear(year),
        said: words.milestoneStates[state],
        instead: counted ? words.milestoneInstead(counted.measure, counted.value) : null,
      },
    ];
  });
  return lines.toSorted((a, b) => Number(isSilent(a)) - Number(isSilent(b)));
}

const isSilent = ({ state, instead }: Pick<MilestoneLine, 'state' | 'instead'>): boolean =>
  state === 'unstated' && instead === null;
