import { statSync } from 'node:fs';
import { pageKind } from '../build/addresses/kind.ts';
import { findFile } from '../build/server.ts';
import { pagesOf, readBuilt } from './site.ts';

/** A page that only leads on to another, or on which officers edit. */
const isApart = (html: string): boolean => /http-equiv="refresh"|\sdata-editor\s/.test(html);

/** The pages that readers stay on. */
export const readPaths = (site: string): readonly string[] =>
  pagesOf(site).filter((path) => !isApart(readBuilt(path, site)));

/** The fullest and the barest page of every kind: what holds for them holds for those between. */
export const samplePaths = (site: string): readonly string[] =>
  extremes(site).flatMap(({ fullest, barest }) => [...new Set([fullest, barest])]);

/** The same, but of other languages, which share all but their words with the content's own, the fullest alone. */
export const sharedPaths = (site: string, languages: readonly string[]): readonly string[] =>
  extremes(site).flatMap(({ fullest, barest }) =>
    languages.some((language) => fullest.startsWith(`/${language}/`))
      ? [fullest]
      : [...new Set([fullest, barest])],
  );

type Extremes = Readonly<Record<'fullest' | 'barest', string>>;

function extremes(site: string): readonly Extremes[] {
  const size = (path: string) => statSync(findFile(site, path) ?? '').size;
  return [...Map.groupBy(readPaths(site), pageKind).values()].map((paths) => {
    const bySize = paths.toSorted((a, b) => size(a) - size(b));
    return { fullest: bySize.at(-1) ?? '', barest: bySize[0] ?? '' };
  });
}

/** The address from which the pages of each language start: `/`, `/en/`. */
export const languageRoots = (site: string): readonly string[] =>
  pagesOf(site).flatMap((path) => /^(\/(?:[^/]+\/)?)indicators\/$/.exec(path)?.[1] ?? []);
