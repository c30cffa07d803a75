import type { wardsSchema } from '../model/content/ward.ts';
import { unknownFindings } from './checks.ts';
import type { Lenient } from './lenient.ts';
import type { Finding, Path } from './problem.ts';
import { repeatedFindings } from './repeated.ts';
import { takenFindings } from './taken.ts';

type Registry = Lenient<typeof wardsSchema>;
type Placed = Readonly<{ path: Path }>;
type Region = Registry['regions'][number] & Placed;
type Ward = Registry['wards'][number] & Placed;

/** Regions differ in slug, name and place; every ward is in one of them, and each has a ward. */
export function regionFindings(
  regions: readonly Region[],
  wards: readonly Ward[],
): readonly Finding[] {
  const slugs = regions.flatMap(({ slug }) => slug ?? []);
  return [
    ...repeatedFindings(regions, 'slug'),
    ...regions.flatMap((region, index) => takenFindings(region, regions.slice(0, index))),
    ...regions.flatMap((region) => emptyFindings(region, wards)),
    ...wards.flatMap(({ region, path }) =>
      unknownFindings(region, slugs, 'region', [...path, 'region']),
    ),
    ...(regions.length > 0 ? wards.flatMap((ward) => homelessFindings(ward, slugs)) : []),
  ];
}

function emptyFindings({ slug, path }: Region, wards: readonly Ward[]): readonly Finding[] {
  if (slug == null || wards.some(({ region }) => region === slug)) return [];
  return [{ path: [...path, 'slug'], say: (m) => m.emptyRegion(slug) }];
}

/** A ward without a region would stand in no list of a site that leads to its wards by their regions. */
function homelessFindings({ region, name, path }: Ward, slugs: readonly string[]) {
  if (region !== null) return [];
  const found: Finding = { path, say: (m) => m.noRegion(name ?? '', slugs) };
  return [found];
}
