import { globSync, readFileSync, writeFileSync } from 'node:fs';
import { sitemap } from '../src/formats/sitemap.ts';

/** Writes the sitemap of a built site: every page that names itself as the one to find, in a fixed order. */
export function writeSitemap(site: string): void {
  const addresses = globSync('**/index.html', { cwd: site }).flatMap((path) => {
    const address = canonical(readFileSync(`${site}/${path}`, 'utf8'));
    return address && pathOf(path) === new URL(address).pathname ? [address] : [];
  });
  writeFileSync(`${site}/sitemap.xml`, sitemap(addresses.toSorted()));
}

/** The canonical address of a page; null if it asks not to be found or is another page's alias. */
function canonical(html: string): string | null {
  if (/<meta name="robots" content="[^"]*noindex/.test(html)) return null;
  return /<link rel="canonical" href="([^"]+)"/.exec(html)?.[1] ?? null;
}

const pathOf = (path: string): string =>
  `/${path.replaceAll('\\', '/').replace(/index\.html$/, '')}`;
