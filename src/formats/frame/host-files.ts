import { siteLanguages, type Edition } from '../../edition.ts';
import { linksOf, type Links } from '../../links.ts';
import type { PublishedFile } from '../table/published-file.ts';
import { hostHeaders } from './host-headers.ts';
import { hostRedirects } from './host-redirects.ts';
import { llmsText } from './llms.ts';

/** What search engines and hosts read; it is there once, with the content's own language. */
export function hostFiles(edition: Edition): readonly PublishedFile[] {
  const { dataset, links } = edition;
  if (links.prefix !== null) return [];
  const others = otherLinks(edition);
  const languages = siteLanguages(dataset.site.languages);
  const redirects = hostRedirects([links, ...others], dataset.redirects, languages);
  const robots = `User-agent: *\nAllow: /\n\nSitemap: ${links.absolute(links.sitemapHref)}\n`;
  return [
    { href: links.addressHref('/robots.txt'), body: () => robots },
    { href: links.llmsHref, body: () => llmsText(edition) },
    { href: links.addressHref('/_headers'), body: () => hostHeaders(links, others) },
    ...(redirects === ''
      ? []
      : [{ href: links.addressHref('/_redirects'), body: () => redirects }]),
  ];
}

/** The addresses of the site's other languages. */
const otherLinks = ({ dataset: { site } }: Edition): readonly Links[] =>
  site.languages.slice(1).map((language) => linksOf(site.baseUrl, language));
