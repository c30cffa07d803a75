import type { Dumbbell } from '../../charts/dumbbell.ts';
import type { Note } from '../../charts/note.ts';
import type { Edition } from '../../edition.ts';
import type { Indicator } from '../../model/content/framework.ts';
import { releasesSince } from '../../model/content/release.ts';
import type { Words } from '../../text/words.ts';
import { releaseName } from '../frame/data-version.ts';
import { yearCharts, type YearChart } from '../indicator/chart.ts';
import { indicatorFinding } from '../indicator/finding.ts';
import { pictureAbout, pictureSource, targetNote, unlinked } from '../indicator/picture.ts';
import { indicatorRevisions } from '../indicator/revisions.ts';
import { chartSubtitle } from '../indicator/subtitle.ts';
import { regionDistribution, type RegionDistribution } from '../region/distribution.ts';
import type { RevisionMark } from '../result/revision.ts';

/** One fiscal year of the chart, with the reports that its values come from. The first versions lack what was found in it. */
export type EmbedYear = Omit<YearChart, 'finding'> & Readonly<{ finding?: string; source: string }>;

/**
 * What an embedded chart shows; `apart` is a sentence about what cannot be compared, where that is too much to draw. A
 * released version keeps it as JSON, so its shape must stay readable: those of the first versions lack some parts.
 */
export type EmbedChart = Readonly<{
  indicator: Indicator['code'];
  title: string;
  finding?: string;
  subtitle: string;
  years: readonly EmbedYear[];
  apart?: string | null;
  /** In place of years where there are regions. */
  distribution?: RegionDistribution;
  note: Note;
  about: string;
  maker: string;
  licence: string;
  revisions: readonly RevisionMark[];
}>;

/** The charts of released versions, by version and slug of the indicator. */
export type FrozenEmbeds = Readonly<Record<string, Readonly<Record<string, EmbedChart>>>>;

/** An indicator's chart for a page of another site; `version` says which data it is fixed to, null if it is the newest. */
export type IndicatorEmbed = EmbedChart &
  Readonly<{
    page: string;
    linkText: string;
    version: string | null;
    laterRevisions: readonly RevisionMark[];
  }>;

/** The chart with the newest values. */
export const indicatorEmbed = (edition: Edition, indicator: Indicator): IndicatorEmbed => ({
  ...embedChart(edition, indicator),
  ...around(edition, indicator.slug),
  version: null,
  laterRevisions: [],
});

/** The chart as a version recorded it, with what was put right since. */
export function frozenEmbed(
  edition: Edition,
  version: string,
  slug: string,
  chart: EmbedChart,
): IndicatorEmbed {
  const later = new Set(releasesSince(edition.dataset.releases, version));
  return {
    ...chart,
    ...around(edition, slug),
    version: edition.words.embedVersion(releaseName(edition, version)),
    laterRevisions: indicatorRevisions(edition, { code: chart.indicator }, (release) =>
      later.has(release),
    ),
  };
}

/** The charts of all indicators by slug, as a version records them. */
export const embedCharts = (edition: Edition): Readonly<Record<string, EmbedChart>> =>
  Object.fromEntries(
    edition.dataset.index.indicators.map(({ indicator }) => [
      indicator.slug,
      embedChart(edition, indicator),
    ]),
  );

function embedChart(edition: Edition, indicator: Indicator): EmbedChart {
  const { words } = edition;
  const { city, publisher, dataLicence } = edition.dataset.site;
  const charts = yearCharts(edition, indicator);
  const apart = charts.flatMap(({ chart }) => panelRows(chart)).length;
  const drawn = apart <= MOST_APART ? charts : charts.flatMap(withoutPanels);
  const distribution = embeddedDistribution(edition, indicator);
  const years = drawn.map(({ year, finding, chart }) => ({
    ...{ year, finding },
    chart: unlinked(chart),
    source: words.embedSource(city, reportsNamed(words, chart, year)),
  }));
  return {
    indicator: indicator.code,
    title: indicator.shortName,
    finding: indicatorFinding(edition, indicator),
    subtitle: chartSubtitle(edition, indicator),
    years,
    apart: apart <= MOST_APART ? null : words.embedApart(apart),
    ...(distribution && { distribution }),
    note: targetNote(edition, indicator),
    about: pictureAbout(edition, indicator),
    maker: years.length > 0 ? words.pictureNoSource(publisher) : pictureSource(edition, indicator),
    licence: words.pictureLicence(dataLicence.name),
    revisions: indicatorRevisions(edition, indicator),
  };
}

/** More measures that cannot be compared than this are not drawn in a page of another site, but counted. */
const MOST_APART = 8;

/** More regions than this are not drawn in a page of another site, but all of them together. */
const MOST_REGIONS = 12;

function embeddedDistribution(edition: Edition, indicator: Indicator): RegionDistribution | null {
  const found = regionDistribution(edition, indicator);
  if (!found || found.chart.rows.length <= 1 + MOST_REGIONS) return found;
  return { ...found, chart: { ...found.chart, rows: found.chart.rows.slice(0, 1) } };
}

const panelRows = ({ panels = [] }: Dumbbell) => panels.flatMap(({ rows }) => rows);

const withoutPanels = ({ chart, ...part }: YearChart): readonly YearChart[] =>
  chart.groups.length === 0 ? [] : [{ ...part, chart: { ...chart, panels: [] } }];

const reportsNamed = (words: Words, chart: Dumbbell, year: number): string => {
  const rows = [...chart.groups.flatMap((group) => group.rows), ...panelRows(chart)];
  return words.pictureReports([...new Set(rows.map(({ label }) => label))], words.shortYear(year));
};

const around = ({ dataset, words, links }: Edition, slug: string) => ({
  page: links.absolute(links.indicatorHref(slug)),
  linkText: words.embedLink(dataset.site.title),
});
