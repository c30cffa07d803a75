import type { Edition } from '../../edition.ts';
import { svg, type Markup } from '../../markup.ts';

/** An Atom feed (RFC 4287): its own address, that of the page it is about, an ISO day, its entries newest first. */
export type AtomFeed = Readonly<{
  title: string;
  self: string;
  page: string;
  updated: string;
  entries: readonly Markup[];
}>;

/** A feed needs a time even before there is anything to tell. */
export const EPOCH = '1970-01-01';
export const timestamp = (date: string): string => `${date}T00:00:00Z`;

export function atomFeed({ dataset, words, links }: Edition, feed: AtomFeed): string {
  const { publisher, dataLicence } = dataset.site;
  return svg`<?xml version="1.0" encoding="utf-8"?>
<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${words.language}">
  <title>${feed.title}</title>
  <id>${links.absolute(feed.self)}</id>
  <link rel="self" type="application/atom+xml" href="${links.absolute(feed.self)}"/>
  <link rel="alternate" type="text/html" href="${links.absolute(feed.page)}"/>
  <updated>${timestamp(feed.updated)}</updated>
  <author><name>${publisher}</name></author>
  <rights>${dataLicence.name}</rights>
${feed.entries}</feed>
`.markup;
}
