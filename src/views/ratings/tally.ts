import type { Edition } from '../../edition.ts';
import { hasInitiatives } from '../initiatives/reported.ts';
import { wardPlaces, type WardReport } from '../../model/dataset.ts';
import type { Shown } from '../frame/shown.ts';
import type { Rated } from './rated.ts';
import { wardName } from '../ward/name.ts';

/** How many results and initiatives of a report there are, and how many whose rating and figures point apart. */
export type WardTally = Readonly<{
  wardSlug: string;
  ward: string;
  year: string;
  href: string;
  /** Results and those that differ, then the same of initiatives where the city has any. */
  counts: readonly number[];
}>;

/**
 * The newest report of every ward in the order of the registry, then those before; a link narrows the page to one, or
 * leads to its card where the page does not hold all rows.
 */
export function wardTally(
  edition: Edition,
  results: readonly Rated[],
  initiatives: readonly Rated[],
  isWhole: boolean,
): Shown<WardTally> {
  const { dataset } = edition;
  const places = dataset.wards.map((ward) => wardPlaces(dataset, ward).toReversed());
  const of = (some: readonly WardReport[]) =>
    some.map((place) => reportTally(edition, place, results, initiatives, isWhole));
  return {
    shown: of(places.flatMap((own) => own.slice(0, 1))),
    rest: of(places.flatMap((own) => own.slice(1))),
  };
}

function reportTally(
  edition: Edition,
  { ward, report }: WardReport,
  results: readonly Rated[],
  initiatives: readonly Rated[],
  isWhole: boolean,
): WardTally {
  const { words, links } = edition;
  const year = report.fiscalYear;
  const here = (rows: readonly Rated[]) =>
    rows.filter((row) => row.wardSlug === ward.slug && row.year === year);
  const [ours, theirs] = [here(results), here(initiatives)];
  return {
    ...{ wardSlug: ward.slug, ward: wardName(edition, ward), year: words.shortYear(year) },
    href: isWhole
      ? `${links.ratingsHref}?ward=${ward.slug}&year=${year}`
      : links.reportHref(ward.slug, year),
    counts: [
      ...[ours.length, differing(ours)],
      ...(hasInitiatives(edition.dataset) ? [theirs.length, differing(theirs)] : []),
    ],
  };
}

const differing = (rows: readonly Rated[]): number =>
  rows.filter(({ comparison }) => comparison.kind === 'differs').length;
