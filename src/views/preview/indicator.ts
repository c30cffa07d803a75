import type { Distributions } from '../../charts/distribution.ts';
import type { Dumbbell } from '../../charts/dumbbell.ts';
import type { Note } from '../../charts/note.ts';
import type { Share } from '../../charts/share.ts';
import type { Edition } from '../../edition.ts';
import type { Indicator } from '../../model/content/framework.ts';
import { yearCharts } from '../indicator/chart.ts';
import { findingParts } from '../indicator/finding.ts';
import { targetNote, unlinked } from '../indicator/picture.ts';
import { newestOf } from '../indicator/newest.ts';
import { indicatorResults } from '../indicator/results.ts';
import { regionDistribution } from '../region/distribution.ts';
import { shareFooter, shareImage, type ShareImage } from './site.ts';

/** The picture that stands for an indicator in previews: its newest year that has values, and the finding. */
export type IndicatorShare = Readonly<{
  share: Share;
  image: ShareImage;
  chart: Dumbbell | null;
  distribution: Distributions | null;
  note: Note;
}>;

export function indicatorShare(edition: Edition, indicator: Indicator): IndicatorShare {
  const { words, links, dataset } = edition;
  const newest = newestOf(indicator, indicatorResults(edition, indicator));
  const chart = yearCharts(edition, indicator).find(({ year }) => year === newest?.year)?.chart;
  const share = {
    id: `share-${indicator.slug}`,
    title: indicator.shortName,
    sentence: shortFinding(edition, indicator),
    site: dataset.site.title,
    tagline: dataset.site.subtitle,
    footer: shareFooter(edition, links.indicatorHref(indicator.slug)),
  };
  return {
    share,
    image: shareImage(words, links.indicatorShareHref(indicator.slug), share),
    chart: chart ? withValues(unlinked(chart)) : null,
    distribution: regionDistribution(edition, indicator)?.chart ?? null,
    note: targetNote(edition, indicator),
  };
}

/** The longest sentence, in characters, that leaves room for the chart below it. */
const LONGEST = 64;

/** The finding; where it is long, how it stands, for the chart shows how it moved. */
function shortFinding(edition: Edition, indicator: Indicator): string {
  const parts = findingParts(edition, indicator);
  const whole = edition.words.sentences(parts);
  return whole.length <= LONGEST ? whole : (parts[0] ?? whole);
}

/** A small picture shows what was measured by the common question; what is missing, or apart, is on the page. */
const withValues = (chart: Dumbbell): Dumbbell => ({
  ...chart,
  panels: [],
  groups: chart.groups.map((group) => ({
    ...group,
    rows: group.rows.filter(({ current }) => current !== null),
  })),
});
