import type { Dumbbell } from '../../charts/dumbbell.ts';
import type { Note } from '../../charts/note.ts';
import { absolute, indicatorHref } from '../../links.ts';
import { type Dataset } from '../../model/dataset.ts';
import { placedIndicators, type Indicator } from '../../model/content/framework.ts';
import { releasesSince } from '../../model/content/release.ts';
import { words } from '../../text/words.ts';
import { releaseName } from '../frame/data-version.ts';
import { yearCharts, type YearChart } from '../indicator/chart.ts';
import { indicatorRevisions } from '../indicator/revisions.ts';
import {
  pictureAbout,
  pictureSource,
  pictureSubtitle,
  targetNote,
  unlinked,
} from '../indicator/picture.ts';
import type { RevisionMark } from '../result/revision.ts';

/** One fiscal year of the chart, with the reports that its values come from. */
export type EmbedYear = YearChart & Readonly<{ source: string }>;

/** What an embedded chart shows. A released version keeps it as JSON, so its shape must stay readable. */
export type EmbedChart = Readonly<{
  indicator: Indicator['code'];
  title: string;
  subtitle: string;
  years: readonly EmbedYear[];
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
export const indicatorEmbed = (dataset: Dataset, indicator: Indicator): IndicatorEmbed => ({
  ...embedChart(dataset, indicator),
  ...around(dataset, indicator.slug),
  version: null,
  laterRevisions: [],
});

/** The chart as a version recorded it, with what was put right since. */
export function frozenEmbed(
  dataset: Dataset,
  version: string,
  slug: string,
  chart: EmbedChart,
): IndicatorEmbed {
  const releases = releasesSince(dataset.releases, version);
  return {
    ...chart,
    ...around(dataset, slug),
    version: words.embedVersion(releaseName(dataset, version)),
    laterRevisions: indicatorRevisions({ ...dataset, releases }, chart.indicator),
  };
}

/** The charts of all indicators by slug, as a version records them. */
export const embedCharts = (dataset: Dataset): Readonly<Record<string, EmbedChart>> =>
  Object.fromEntries(
    placedIndicators(dataset.framework).map(({ indicator }) => [
      indicator.slug,
      embedChart(dataset, indicator),
    ]),
  );

function embedChart(dataset: Dataset, indicator: Indicator): EmbedChart {
  const { city, publisher, dataLicence } = dataset.site;
  const years = yearCharts(dataset, indicator).map(({ year, chart }) => ({
    year,
    chart: unlinked(chart),
    source: words.embedSource(city, reportsNamed(chart, year)),
  }));
  return {
    indicator: indicator.code,
    title: indicator.shortName,
    subtitle: pictureSubtitle(indicator),
    years,
    note: targetNote(indicator),
    about: pictureAbout(dataset, indicator),
    maker: years.length > 0 ? words.pictureNoSource(publisher) : pictureSource(dataset, indicator),
    licence: words.pictureLicence(dataLicence.name),
    revisions: indicatorRevisions(dataset, indicator.code),
  };
}

const reportsNamed = ({ groups }: Dumbbell, year: number): string => {
  const wards = groups.flatMap(({ rows }) => rows.map(({ label }) => label));
  return words.pictureReports([...new Set(wards)], words.shortYear(year));
};

const around = ({ site }: Dataset, slug: string) => ({
  page: absolute(site.baseUrl, indicatorHref(slug)),
  linkText: words.embedLink(site.title),
});
