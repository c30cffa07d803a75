import { statSync } from 'node:fs';
import { findFile } from '../build/server.ts';
import { pagesOf, readBuilt } from './site.ts';

/** What kind of page an address is of: names of wards, indicators, years and versions stand open. */
const kindOf = (path: string): string =>
  path
    .replace(/\/v\d+\.\d+\.\d+\//, '/v*/')
    .replace(/^((?:\/[^/]+)??(?:\/embed(?:\/v\*)?)?\/(?:indicators|wards)\/)[^/]+\//, '$1*/')
    .replace(/\/\d{4}\/$/, '/*/');

/** A page that only leads on to another, or on which officers edit. */
const isApart = (html: string): boolean => /http-equiv="refresh"|\sdata-editor\s/.test(html);

/** The pages that readers stay on. */
export const readPaths = (site: string): readonly string[] =>
  pagesOf(site).filter((path) => !isApart(readBuilt(path, site)));

/** The fullest and the barest page of every kind: what holds for them holds for those between. */
export function samplePaths(site: string): readonly string[] {
  const size = (path: string) => statSync(findFile(site, path) ?? '').size;
  return [...Map.groupBy(readPaths(site), kindOf).values()].flatMap((paths) => {
    const bySize = paths.toSorted((a, b) => size(a) - size(b));
    return [...new Set([bySize.at(-1) ?? '', bySize[0] ?? ''])];
  });
}

/** The address from which the pages of each language start: `/`, `/en/`. */
export const languageRoots = (site: string): readonly string[] =>
  pagesOf(site).flatMap((path) => /^(\/(?:[^/]+\/)?)indicators\/$/.exec(path)?.[1] ?? []);
