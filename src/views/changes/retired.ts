import type { Edition } from '../../edition.ts';
import { WHOLE_ROW } from '../../model/content/cell.ts';
import { releaseCards, type EntryCard, type Place } from './release.ts';

/** What is measured or shown no more: what, since when, and why. */
export type Retired = Readonly<{ place: Place; when: string; why: string }>;

/** Indicators that ended, by the framework, then rows that were taken back, by the change log (newest first). */
export const retiredThings = (edition: Edition): readonly Retired[] => [
  ...retiredIndicators(edition),
  ...releaseCards(edition).flatMap(({ title, entries }, version) =>
    entries.flatMap((entry, index) => goneRows(edition, entry, [version, index], title)),
  ),
];

const retiredIndicators = ({ dataset, words, links }: Edition): readonly Retired[] =>
  dataset.index.indicators.flatMap(({ indicator: { code, slug, shortName, retired } }) =>
    retired === null
      ? []
      : [
          {
            place: {
              name: words.citedIndicator(shortName, code, dataset.site.city),
              href: links.indicatorHref(slug),
            },
            when: words.retiredAfter(words.shortYear(retired.after)),
            why: retired.why,
          },
        ],
  );

/** The rows of an entry's card stand in the order of its figures, then its cells. */
function goneRows(
  { dataset }: Edition,
  { why, figures }: EntryCard,
  [version, index]: readonly [number, number],
  when: string,
): readonly Retired[] {
  const entry = dataset.releases[version]?.entries[index];
  const isGone = [
    ...(entry?.figures ?? []).map(({ field }) => field === WHOLE_ROW),
    ...(entry?.cells ?? []).map(({ column }) => column === WHOLE_ROW),
  ];
  return figures.flatMap(({ spot }, at) => (isGone[at] ? [{ place: spot, when, why }] : []));
}
