import type { Edition } from '../../edition.ts';
import type { Link } from '../../links.ts';
import { releasesSince, type Release } from '../../model/content/release.ts';
import { releaseCards, type ReleaseCard } from '../changes/release.ts';
import { dataCitation, type Citation } from '../frame/citation.ts';

/** A released version of the data: what it brought, the versions after it newest first, how to cite it. */
export type VersionPage = Readonly<{
  title: string;
  lead: string;
  own: ReleaseCard;
  since: readonly ReleaseCard[];
  /** The newest version, if it is another one. */
  newest: Link | null;
  citation: Citation;
}>;

/** The versions whose files are kept, each with its page. */
export const versionPaths = ({ dataset }: Edition, kept: readonly string[]) =>
  dataset.releases
    .filter(({ version }) => kept.includes(version))
    .map((release) => ({ params: { version: release.version }, props: { release } }));

export function versionPage(edition: Edition, release: Release): VersionPage {
  const { words, links, dataset } = edition;
  const { version, date } = release;
  const later = new Set(releasesSince(dataset.releases, version).map((one) => one.version));
  const cards = releaseCards(edition);
  const own = cards.find((card) => card.version === version);
  if (!own) throw new RangeError(`unknown version: ${version}`);
  const since = cards.filter((card) => later.has(card.version));
  const [newest] = since;
  return {
    title: words.versionPageTitle(version),
    lead: words.versionLead(words.day(date), since.length),
    ...{ own, since },
    newest: newest ? { href: links.dataHref, name: words.newestData(newest.version) } : null,
    citation: dataCitation(edition, release),
  };
}
