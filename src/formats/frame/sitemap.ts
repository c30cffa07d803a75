import { svg } from '../../markup.ts';

/** An absolute address, and the day in ISO form on which what is there last changed; null if none is known. */
type Listed = Readonly<{ address: string; changed: string | null }>;

/** A sitemap (https://www.sitemaps.org/protocol.html). */
export const sitemap = (pages: readonly Listed[]): string =>
  svg`<?xml version="1.0" encoding="UTF-8"?>
<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
${pages.map(({ address, changed }) => svg`<url><loc>${address}</loc>${changed !== null && svg`<lastmod>${changed}</lastmod>`}</url>\n`)}</urlset>
`.markup;
