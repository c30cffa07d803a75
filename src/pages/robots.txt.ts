import { dataset } from '../data.ts';
import { absolute, sitemapHref } from '../links.ts';

export const GET = () =>
  new Response(
    `User-agent: *\nAllow: /\n\nSitemap: ${absolute(dataset.site.baseUrl, sitemapHref)}\n`,
  );
