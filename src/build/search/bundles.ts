import type { SearchRecord } from '../../views/search/record.ts';

/** So many records share a file of what is shown of them at most. */
const MOST = 12;

/**
 * Records that lie together, for they are found together: those of one report as they stand on its card, the others in
 * their order; all about equally many. The newest reports come first.
 */
export function bundlesOf<R extends SearchRecord>(
  records: readonly R[],
): readonly (readonly R[])[] {
  const places = new Map<string, R[]>();
  for (const record of records) {
    const place = record.year === null ? '' : `${record.ward ?? ''}/${record.year}`;
    const own = places.get(place);
    if (own) own.push(record);
    else places.set(place, [record]);
  }
  return [...places.values()].sort((a, b) => yearOf(b) - yearOf(a)).flatMap(equalParts);
}

/** What is of no year comes before all reports. */
const yearOf = ([first]: readonly SearchRecord[]): number => first?.year ?? Infinity;

function equalParts<R>(records: readonly R[]): readonly (readonly R[])[] {
  const parts = Math.ceil(records.length / MOST);
  const start = (part: number) => Math.round((part * records.length) / parts);
  return Array.from({ length: parts }, (_, part) => records.slice(start(part), start(part + 1)));
}
