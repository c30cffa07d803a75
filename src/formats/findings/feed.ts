import type { Edition } from '../../edition.ts';
import { svg, type Markup } from '../../markup.ts';
import type { Ward } from '../../model/content/ward.ts';
import { nameOfReport } from '../../model/report/report.ts';
import type { Finding } from '../../views/findings/finding.ts';
import { wardFindings } from '../../views/findings/page.ts';
import type { PublishedFile } from '../table/published-file.ts';
import { atomFeed, EPOCH, timestamp } from '../changes/atom.ts';
import { wardName } from '../../views/ward/name.ts';

/** What is found in the reports of each ward as an Atom feed. */
export const findingFeeds = (edition: Edition): readonly PublishedFile[] =>
  edition.dataset.wards.map((ward) => ({
    href: edition.links.wardFeedHref(ward.slug),
    body: () => wardFeed(edition, ward),
  }));

export function wardFeed(edition: Edition, ward: Ward): string {
  const { words, links } = edition;
  const found = wardFindings(edition, ward).map((finding) => ({
    finding,
    date: dateOf(edition, finding),
  }));
  return atomFeed(edition, {
    title: words.findingFeedTitle(wardName(edition, ward), edition.dataset.site.title),
    self: links.wardFeedHref(ward.slug),
    page: links.wardHref(ward.slug),
    updated: found.map(({ date }) => date).reduce((a, b) => (a > b ? a : b), EPOCH),
    entries: found.map(({ finding, date }) => entry(edition, finding, date)),
  });
}

/** The day of the newest version that touched the report. */
function dateOf({ dataset }: Edition, { wardSlug, year }: Finding): string {
  const name = nameOfReport({ ward: wardSlug, fiscalYear: year });
  return dataset.index.releaseByReport.get(name)?.date ?? EPOCH;
}

/** The sentence names an entry; it leads to the figure that it rests on. */
const entry = ({ links }: Edition, finding: Finding, date: string): Markup => svg`  <entry>
    <title>${finding.sentence}</title>
    <id>${links.absolute(links.findingsKindHref(finding.anchor))}</id>
    <link rel="alternate" type="text/html" href="${links.absolute(finding.href)}"/>
    <updated>${timestamp(date)}</updated>
    <content type="text">${finding.more ?? finding.sentence}</content>
  </entry>
`;
