import type { Edition } from '../../edition.ts';
import { groupsAt } from '../../model/content/framework.ts';
import type { Words } from '../../text/words.ts';
import { isRegional } from '../region/part.ts';
import { groupName } from '../frame/group.ts';
import { reportRecords } from './reports.ts';

/** A value that hits can be filtered by, with its name. */
export type FacetValue = readonly [value: string, name: string];

/** A filter of the search page: the field of a record that it looks at, its name, and its values in order. */
export type Facet = Readonly<{
  field: keyof Words['facets'];
  name: string;
  values: readonly FacetValue[];
}>;

/** The filters of the search page with every value that a record can have, wherever there is a choice. */
export function searchFacets(edition: Edition): readonly Facet[] {
  const { dataset, words } = edition;
  const records = reportRecords(edition);
  const years = [...new Set(records.flatMap(({ year }) => year ?? []))].sort((a, b) => b - a);
  const ratings = [...new Set(records.flatMap(({ rating }) => rating ?? []))].sort();
  const facet = (field: Facet['field'], values: readonly FacetValue[]): Facet => ({
    field,
    name: words.facets[field],
    values,
  });
  const facets = [
    facet('kind', Object.entries(words.kinds)),
    // Too many to choose from are found by their names.
    facet('ward', isRegional(edition) ? [] : dataset.wards.map(({ slug, name }) => [slug, name])),
    { ...facet('theme', themeValues(edition)), name: themesName(edition) },
    facet(
      'year',
      years.map((year) => [String(year), words.year(year)]),
    ),
    facet(
      'rating',
      ratings.map((rating) => [rating, rating]),
    ),
  ];
  return facets.filter(({ values }) => values.length > 1);
}

/** A group stands for all that is under it: a goal for its themes. */
const themeValues = ({ dataset, words }: Edition): readonly FacetValue[] => [
  ...new Map(
    dataset.index.indicators.flatMap(({ groups }) =>
      groups
        .filter(({ kind }) => kind !== 'item')
        .map((group) => [group.code, groupName(words, group)] as const),
    ),
  ),
];

const themesName = ({ dataset, words }: Edition): string =>
  groupsAt(dataset.index.indicators, 0).every(({ kind }) => kind === 'goal')
    ? words.facets.theme
    : words.topic;
