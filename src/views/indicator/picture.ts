import type { Distributions } from '../../charts/distribution.ts';
import type { Dumbbell } from '../../charts/dumbbell.ts';
import type { Note } from '../../charts/note.ts';
import type { Picture } from '../../charts/picture.ts';
import type { Edition } from '../../edition.ts';
import type { Indicator } from '../../model/content/framework.ts';
import type { FiscalYear } from '../../model/figure/fiscal-year.ts';
import { dataVersion } from '../frame/data-version.ts';
import { regionDistribution } from '../region/distribution.ts';
import { isRegional } from '../region/part.ts';
import { indicatorChart } from './chart.ts';
import { chartParts, type MoreChart } from './chart/parts.ts';
import { indicatorFinding, wardsOf } from './finding.ts';
import { indicatorResults } from './results.ts';
import { indicatorRevisions } from './revisions.ts';
import { chartSubtitle } from './subtitle.ts';

/** The chart of an indicator as a file, as its page shows it at a glance: with everything that it needs when it has left there. */
export type IndicatorPicture = Readonly<{
  picture: Picture;
  chart: Dumbbell;
  /** In place of the chart where there are regions. */
  distribution: Distributions | null;
  note: Note;
}>;

export function indicatorPicture(edition: Edition, indicator: Indicator): IndicatorPicture {
  const { words } = edition;
  const parts = chartParts(edition, indicator);
  const chart = unlinked(parts?.first ?? indicatorChart(edition, indicator));
  const note = targetNote(edition, indicator);
  const distribution = regionDistribution(edition, indicator);
  return {
    picture: {
      id: `picture-${indicator.slug}`,
      title: indicator.shortName,
      lead: indicatorFinding(edition, indicator),
      subtitle: chartSubtitle(edition, indicator),
      description:
        distribution?.chart.description ??
        (parts ? chart.description : words.described(note.target, note.text)),
      notes: [
        ...(distribution ? [distribution.key] : []),
        ...pictureNotes(edition, indicator, parts?.more ?? []),
      ],
    },
    ...{ chart, distribution: distribution?.chart ?? null, note },
  };
}

/** What stands where there are no values to draw. */
export const targetNote = ({ words }: Edition, { target, unit }: Indicator): Note => ({
  target: words.targetLine(words.targetText(target), target.by),
  text: unit === null ? words.pictureMilestone : words.chartEmpty,
});

/** A file has no site around it that its links could lead into. */
export const unlinked = (chart: Dumbbell): Dumbbell => ({
  ...chart,
  groups: chart.groups.map((group) => ({
    ...group,
    rows: group.rows.map((row) => ({ ...row, href: null })),
  })),
  panels: (chart.panels ?? []).map((panel) => ({
    ...panel,
    rows: panel.rows.map((row) => ({ ...row, href: null })),
  })),
});

function pictureNotes(
  edition: Edition,
  indicator: Indicator,
  more: readonly MoreChart[],
): readonly string[] {
  const { words, links } = edition;
  const { site } = edition.dataset;
  return [
    ...(more.length === 0 ? [] : [words.pictureMore(more.map(({ title }) => title))]),
    ...indicatorRevisions(edition, indicator).map(({ text }) => text),
    pictureAbout(edition, indicator),
    pictureSource(edition, indicator),
    words.pictureAddress(links.absolute(links.indicatorHref(indicator.slug))),
    words.pictureLicence(site.dataLicence.name),
  ];
}

/** The number of the indicator and the version of the data, by which the picture can be found again. */
export const pictureAbout = (edition: Edition, { code }: Indicator): string =>
  edition.words.pictureAbout(code, dataVersion(edition)?.text ?? null);

/** Which wards' reports on which years the values come from, and who drew the picture. */
export function pictureSource(edition: Edition, indicator: Indicator): string {
  const { words } = edition;
  const { years, variants, own } = indicatorResults(edition, indicator);
  const rows = [...years.flatMap((year) => year.rows), ...variants, ...own];
  const reports = years
    .map(({ year }) => ({ year, wards: wardsOf(rows.filter((row) => row.year === year)) }))
    .filter(({ wards }) => wards.length > 0)
    .map(({ year, wards }) => reportsNamed(edition, wards, year));
  const { city, publisher } = edition.dataset.site;
  return reports.length === 0
    ? words.pictureNoSource(publisher)
    : words.pictureSource(city, words.joined(reports), publisher);
}

/** The reports of wards on a year: by name, unless there are too many to name. */
const reportsNamed = (edition: Edition, wards: readonly string[], year: FiscalYear): string =>
  isRegional(edition)
    ? edition.words.homeYear(edition.words.shortYear(year), wards.length)
    : edition.words.pictureReports(wards, edition.words.shortYear(year));
