import { FACETS, type Doc, type DocList, type FacetName } from './doc.ts';

/** What is chosen in every filter; a filter that is not there is not used. */
export type Choice = Readonly<Partial<Record<FacetName, string>>>;

/** A value of a filter with how many documents would be left if it were chosen. */
export type Option = Readonly<{ value: string; name: string; count: number }>;

/** Whether a document passes all filters, or all but one. A goal is chosen as the beginning of its themes. */
export const passes = (doc: Doc, choice: Choice, except?: FacetName): boolean =>
  FACETS.every((facet) => {
    const chosen = choice[facet];
    return facet === except || chosen === undefined || valuesOf(doc, facet).includes(chosen);
  });

/** The values of one filter that occur in the documents under the other filters, in their order, with counts. */
export function optionsOf(
  facet: FacetName,
  docs: readonly Doc[],
  choice: Choice,
  { values }: DocList,
): readonly Option[] {
  const counts = new Map<string, number>();
  for (const doc of docs.filter((one) => passes(one, choice, facet)))
    for (const value of valuesOf(doc, facet)) counts.set(value, (counts.get(value) ?? 0) + 1);
  return values[facet]
    .map(([value, name]) => ({ value, name, count: counts.get(value) ?? 0 }))
    .filter(({ value, count }) => count > 0 || value === choice[facet]);
}

function valuesOf(doc: Doc, facet: FacetName): readonly string[] {
  if (facet === 'theme') {
    const goals = doc.themes.map((theme) => theme.replace(/-.*/, ''));
    return [...new Set([...goals, ...doc.themes])];
  }
  const value = doc[facet];
  return value === null ? [] : [value];
}
