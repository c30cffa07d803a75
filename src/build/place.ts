import { basename } from 'node:path';

/** Where a built site stands, where the next one grows, and where the last one waits while the two change places. */
export type SitePlace = Readonly<Record<'site' | 'next' | 'last', string>>;

/** The place of the built site; `MONOSASHI_OUT` names another folder than `dist`. */
export function sitePlace(site = process.env['MONOSASHI_OUT'] ?? 'dist'): SitePlace {
  const aside = `.build/${basename(site)}`;
  return { site, next: `${aside}.next`, last: `${aside}.last` };
}
