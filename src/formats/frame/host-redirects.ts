import type { Links } from '../../links.ts';
import { movedPages, type Redirect, type SiteLanguages } from '../../model/content/redirect.ts';

/**
 * The redirects as the file `_redirects` that Netlify and Cloudflare Pages read: `old new 301`, a page with and
 * without its last slash, in every language (`all` are their addresses). Files come first, pages without their slash
 * last: a host that reads only so many rules leaves out those that it can do without, for old pages lead on themselves.
 * Addresses that are gone keep their page, and anchors never reach a host: neither is here.
 */
export function hostRedirects(
  all: readonly Links[],
  redirects: readonly Redirect[],
  languages: SiteLanguages,
): string {
  const moves = all.flatMap((links) =>
    movedPages(redirects, links.prefix, languages).flatMap(({ from, to }) =>
      to === null ? [] : [{ from: encoded(links, from), to: encoded(links, to) }],
    ),
  );
  const { pages = [], files = [] } = Object.groupBy(moves, ({ from }) =>
    from.endsWith('/') ? 'pages' : 'files',
  );
  const bare = pages.map(({ from, to }) => ({ from: from.slice(0, -1), to }));
  return [...files, ...pages, ...bare].map(({ from, to }) => `${from} ${to} 301\n`).join('');
}

const encoded = ({ addressHref }: Links, address: string): string =>
  encodeURI(addressHref(address)).replace(/[*:]/g, (sign) => SIGNS[sign] ?? sign);

/** Signs that these hosts read as patterns, as they may stand in an anchor. */
const SIGNS: Readonly<Record<string, string>> = { '*': '%2A', ':': '%3A' };
