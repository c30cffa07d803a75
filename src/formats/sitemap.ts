import { svg } from '../markup.ts';

/** A sitemap (https://www.sitemaps.org/protocol.html) of absolute addresses; no dates, as none is known. */
export const sitemap = (addresses: readonly string[]): string =>
  svg`<?xml version="1.0" encoding="UTF-8"?>
<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
${addresses.map((address) => svg`<url><loc>${address}</loc></url>\n`)}</urlset>
`.markup;
