import type { Edition } from '../../edition.ts';
import { wardReports } from '../../model/dataset.ts';
import type { Rated } from './rated.ts';
import { wardName } from '../ward/name.ts';

/** How many results and initiatives of a report there are, and how many whose rating and figures point apart. */
export type WardTally = Readonly<{
  wardSlug: string;
  name: string;
  href: string;
  counts: readonly [results: number, different: number, initiatives: number, different: number];
}>;

/** Every report, in the order of the registry; the link narrows the page to it. */
export function wardTally(
  edition: Edition,
  results: readonly Rated[],
  initiatives: readonly Rated[],
): readonly WardTally[] {
  const { words, links } = edition;
  return wardReports(edition.dataset).map(({ ward, report }) => {
    const year = report.fiscalYear;
    const here = (rows: readonly Rated[]) =>
      rows.filter((row) => row.wardSlug === ward.slug && row.year === year);
    const [ours, theirs] = [here(results), here(initiatives)];
    return {
      wardSlug: ward.slug,
      name: words.ratedWardAll(wardName(edition, ward), words.shortYear(year)),
      href: `${links.ratingsHref}?ward=${ward.slug}&year=${year}`,
      counts: [ours.length, differing(ours), theirs.length, differing(theirs)],
    };
  });
}

const differing = (rows: readonly Rated[]): number =>
  rows.filter(({ comparison }) => comparison.kind === 'differs').length;
