import { cumsum } from 'd3-array';
import type { SearchRecord } from '../../views/search/record.ts';

/** Records with so many letters share a file of what is shown of them, more or less; of many records a few more. */
const LETTERS = 3600;
const MANY = { records: 1000, letters: 4800 };

/**
 * Records that lie together, for they are found together: what stands on one report card as it stands there, the rest by
 * kind; all about equally long. The newest reports come first.
 */
export function bundlesOf<R extends SearchRecord>(
  records: readonly R[],
): readonly (readonly R[])[] {
  const places = new Map<string, R[]>();
  for (const record of records) {
    const { kind, ward, year } = record;
    const place = year === null || kind === 'report' ? kind : `${ward ?? ''}/${year}`;
    const own = places.get(place);
    if (own) own.push(record);
    else places.set(place, [record]);
  }
  const letters = records.length < MANY.records ? LETTERS : MANY.letters;
  return [...places.values()]
    .sort((a, b) => yearOf(b) - yearOf(a))
    .flatMap((own) => equalParts(own, letters));
}

/** What is of no year comes before all reports. */
const yearOf = ([first]: readonly SearchRecord[]): number => first?.year ?? 9999;

/** Cuts a list into parts that are about equally long. */
function equalParts<R extends SearchRecord>(
  records: readonly R[],
  letters: number,
): readonly (readonly R[])[] {
  const lengths = records.map(lengthOf);
  const ends = cumsum(lengths);
  const all = ends.at(-1) ?? 0;
  const most = all / Math.ceil(all / letters);
  const parts: R[][] = [];
  records.forEach((record, at) => {
    const middle = (ends[at] ?? 0) - (lengths[at] ?? 0) / 2;
    (parts[Math.floor(middle / most)] ??= []).push(record);
  });
  return parts.filter((part) => part.length > 0);
}

const lengthOf = ({ title, also, text, finding, context }: SearchRecord): number =>
  [title, ...also, ...text, finding ?? '', ...context].join('').length + HEAD;

/** What every record needs besides its texts. */
const HEAD = 60;
