import { globSync, readFileSync, writeFileSync } from 'node:fs';
import type { Edition } from '../../edition.ts';
import { sitemap } from '../../formats/frame/sitemap.ts';
import { nameOfReport } from '../../model/report/report.ts';

/** Writes the sitemap of a built site: every page that names itself as the one to find, in a fixed order. */
export function writeSitemap(site: string, editions: readonly Edition[]): void {
  const days = new Map(editions.flatMap(changeDays));
  const [own] = editions;
  const addresses = globSync('**/index.html', { cwd: site }).flatMap((path) => {
    const address = canonical(readFileSync(`${site}/${path}`, 'utf8'));
    const isOwn = address === own?.links.absolute(own.links.addressHref(pageOf(path)));
    return address !== null && isOwn ? [address] : [];
  });
  const pages = addresses
    .toSorted()
    .map((address) => ({ address, changed: days.get(address) ?? null }));
  writeFileSync(`${site}/sitemap.xml`, sitemap(pages));
}

/** The days on which pages last changed, by address: report cards and the log of changes, where a version says it. */
function changeDays({ dataset, links }: Edition): readonly (readonly [string, string])[] {
  const { reports, releases, index } = dataset;
  const cards = reports.flatMap((report) => {
    const touched = index.releaseByReport.get(nameOfReport(report));
    return touched
      ? [[links.reportHref(report.ward, report.fiscalYear), touched.date] as const]
      : [];
  });
  const log = releases.slice(0, 1).map(({ date }) => [links.changesHref, date] as const);
  return [...cards, ...log].map(([href, day]) => [links.absolute(href), day]);
}

/** The canonical address of a page; null if it asks not to be found or is another page's alias. */
function canonical(html: string): string | null {
  if (/<meta name="robots" content="[^"]*noindex/.test(html)) return null;
  return /<link rel="canonical" href="([^"]+)"/.exec(html)?.[1] ?? null;
}

const pageOf = (path: string): string =>
  `/${path.replaceAll('\\', '/').replace(/index\.html$/, '')}`;
