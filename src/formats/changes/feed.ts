import type { Edition } from '../../edition.ts';
import { svg, type Markup } from '../../markup.ts';
import { releaseCards, type EntryCard, type ReleaseCard } from '../../views/changes/release.ts';
import { atomFeed, EPOCH, timestamp } from './atom.ts';

/** The new and the revised figures of all versions as an Atom feed, newest first. */
export function feed(edition: Edition): string {
  const { words, links, dataset } = edition;
  const releases = releaseCards(edition);
  return atomFeed(edition, {
    title: words.feedTitle(dataset.site.title),
    self: links.feedHref,
    page: links.changesHref,
    updated: releases[0]?.date ?? EPOCH,
    entries: releases.flatMap((release) =>
      release.entries.map((entry) => feedEntry(edition, release, entry)),
    ),
  });
}

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
