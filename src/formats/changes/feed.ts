import type { Edition } from '../../edition.ts';
import { svg, type Markup } from '../../markup.ts';
import { releaseCards, type EntryCard, type ReleaseCard } from '../../views/changes/release.ts';

/** The new and the revised figures of all versions as an Atom feed (RFC 4287), newest first. */
export function feed(edition: Edition): string {
  const { words, links } = edition;
  const { title, publisher, dataLicence } = edition.dataset.site;
  const releases = releaseCards(edition);
  const body = svg`<?xml version="1.0" encoding="utf-8"?>
<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${words.language}">
  <title>${words.feedTitle(title)}</title>
  <id>${links.absolute(links.feedHref)}</id>
  <link rel="self" type="application/atom+xml" href="${links.absolute(links.feedHref)}"/>
  <link rel="alternate" type="text/html" href="${links.absolute(links.changesHref)}"/>
  <updated>${timestamp(releases[0]?.date ?? EPOCH)}</updated>
  <author><name>${publisher}</name></author>
  <rights>${dataLicence.name}</rights>
${releases.flatMap((release) => release.entries.map((entry) => feedEntry(edition, release, entry)))}</feed>
`;
  return body.markup;
}

/** A feed needs a time even before there is anything to tell. */
const EPOCH = '1970-01-01';
const timestamp = (date: string): string => `${date}T00:00:00Z`;

function feedEntry(edition: Edition, { date, kind }: ReleaseCard, entry: EntryCard): Markup {
  const { links } = edition;
  const address = links.absolute(`${links.changesHref}#${entry.anchor}`);
  return svg`  <entry>
    <title>${edition.words.feedEntry(kind, entry.what)}</title>
    <id>${address}</id>
    <link rel="alternate" type="text/html" href="${address}"/>
    <updated>${timestamp(date)}</updated>
    <content type="html">${content(edition, entry).markup}</content>
  </entry>
`;
}

/** The reason, then every report and figure with its own link. */
function content({ links }: Edition, { why, reports, figures }: EntryCard): Markup {
  const link = (href: string | null, name: string): Markup =>
    href === null ? svg`${name}` : svg`<a href="${links.absolute(href)}">${name}</a>`;
  const lines = [
    ...reports.map(({ href, name }) => svg`<li>${link(href, name)}</li>`),
    ...figures.map(
      ({ spot, field, before, after }) =>
        svg`<li>${link(spot.href, spot.name)} ${field}: ${before} → ${after}</li>`,
    ),
  ];
  return svg`<p>${why}</p>${lines.length > 0 && svg`<ul>${lines}</ul>`}`;
}
