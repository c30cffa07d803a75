import type { Dumbbell } from '../charts/dumbbell.ts';
import type { Note } from '../charts/note.ts';
import { absolute, indicatorEmbedHref, indicatorHref } from '../links.ts';
import type { Dataset } from '../model/dataset.ts';
import type { Indicator } from '../model/framework.ts';
import { words } from '../text/words.ts';
import { yearCharts, type YearChart } from './indicator-chart.ts';
import { pictureSource, pictureSubtitle, targetNote, unlinked } from './picture.ts';

/** An indicator's chart for a page of another site. */
export type IndicatorEmbed = Readonly<{
  title: string;
  subtitle: string;
  years: readonly YearChart[];
  note: Note;
  source: string;
  page: string;
  linkText: string;
  licence: string;
}>;

export function indicatorEmbed(dataset: Dataset, indicator: Indicator): IndicatorEmbed {
  const { site } = dataset;
  return {
    title: indicator.shortName,
    subtitle: pictureSubtitle(indicator),
    years: yearCharts(dataset, indicator).map(({ year, chart }) => ({
      year,
      chart: unlinked(chart),
    })),
    note: targetNote(indicator),
    source: pictureSource(dataset, indicator),
    page: absolute(site.baseUrl, indicatorHref(indicator.slug)),
    linkText: words.embedLink(site.title),
    licence: words.pictureLicence(site.dataLicence.name),
  };
}

/** The code to embed it: `codes` has one entry for each address that shows the chart. */
export type EmbedCodes = Readonly<{
  title: string;
  charts: readonly Dumbbell[];
  codes: readonly Readonly<{ label: string; address: string }>[];
  example: string | null;
}>;

export function indicatorEmbedCode(dataset: Dataset, indicator: Indicator): EmbedCodes {
  const charts = yearCharts(dataset, indicator);
  const address = absolute(dataset.site.baseUrl, indicatorEmbedHref(indicator.slug));
  return {
    title: `${indicator.shortName} | ${dataset.site.title}`,
    charts: charts.map(({ chart }) => chart),
    codes: [{ label: words.embedLatest, address }],
    example: exampleOf(address, charts[0]),
  };
}

function exampleOf(address: string, newest: YearChart | undefined): string | null {
  const ward = newest?.chart.groups[0]?.rows[0]?.key;
  return newest && ward ? `${address}?ward=${ward}&year=${newest.year}` : null;
}
