import type { Links } from '../../links.ts';
import { movedPages, type Redirect } from '../../model/content/redirect.ts';

/**
 * The redirects as the file `_redirects` that Netlify and Cloudflare Pages read: `old new 301`, a page with and
 * without its last slash. Addresses that are gone keep their page, and anchors never reach a host: neither is here.
 */
export function hostRedirects(
  { addressHref, prefix }: Links,
  redirects: readonly Redirect[],
  prefixes: readonly string[] = [],
): string {
  const rules = movedPages(redirects, prefix, prefixes).flatMap(({ from, to }) =>
    to === null ? [] : forms(from).map((old) => `${encoded(old)} ${encoded(to)} 301\n`),
  );
  return rules.join('');

  function encoded(address: string): string {
    return encodeURI(addressHref(address)).replace(/[*:]/g, (sign) => SIGNS[sign] ?? sign);
  }
}

/** Signs that these hosts read as patterns, as they may stand in an anchor. */
const SIGNS: Readonly<Record<string, string>> = { '*': '%2A', ':': '%3A' };

const forms = (address: string): readonly string[] =>
  address.endsWith('/') ? [address, address.slice(0, -1)] : [address];
