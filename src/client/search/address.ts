import { FACETS, type Choice } from '../../search/index/facet.ts';

/** What the address of the search page says: `/search/?q=窓口&year=2016&kind=result`. */
export type Asking = Readonly<{ query: string; choice: Choice }>;

export function readAddress(search: string): Asking {
  const parameters = new URLSearchParams(search);
  const chosen = FACETS.flatMap((facet) => {
    const value = parameters.get(facet);
    return value ? [[facet, value] as const] : [];
  });
  return { query: parameters.get('q') ?? '', choice: Object.fromEntries(chosen) };
}

export function addressOf(path: string, { query, choice }: Asking): string {
  const parameters = new URLSearchParams(query === '' ? choice : { q: query, ...choice });
  const text = parameters.toString();
  return text === '' ? path : `${path}?${text}`;
}

export const isEmpty = ({ query, choice }: Asking): boolean =>
  query.trim() === '' && Object.keys(choice).length === 0;
