import { statSync } from 'node:fs';
import { findFile } from '../build/server.ts';
import { pagesOf, readBuilt } from './site.ts';

/** What kind of page an address is of: names of wards, indicators, years and versions stand open. */
const kindOf = (path: string): string =>
  path
    .replace(/\/v\d+\.\d+\.\d+\//, '/v*/')
    .replace(/^((?:\/[^/]+)??(?:\/embed(?:\/v\*)?)?\/(?:indicators|wards)\/)[^/]+\//, '$1*/')
    .replace(/\/\d{4}\/$/, '/*/');

/** A page that only leads on to another. */
const leadsOn = (html: string): boolean => html.includes('http-equiv="refresh"');

/** The pages that readers stay on. */
export const readPaths = (site: string): readonly string[] =>
  pagesOf(site).filter((path) => !leadsOn(readBuilt(path, site)));

/** The fullest and the barest page of every kind: what holds for them holds for those between. */
export function samplePaths(site: string): readonly string[] {
  const size = (path: string) => statSync(findFile(site, path) ?? '').size;
  return [...Map.groupBy(readPaths(site), kindOf).values()].flatMap((paths) => {
    const bySize = paths.toSorted((a, b) => size(a) - size(b));
    return [...new Set([bySize.at(-1) ?? '', bySize[0] ?? ''])];
  });
}
