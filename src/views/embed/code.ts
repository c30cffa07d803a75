import type { Edition } from '../../edition.ts';
import type { Indicator } from '../../model/content/framework.ts';
import { releaseName } from '../frame/data-version.ts';
import { frozenEmbed, indicatorEmbed, type FrozenEmbeds, type IndicatorEmbed } from './chart.ts';

/** One address that shows the chart, and what the frame around it must have room for. */
export type EmbedAddress = Readonly<{
  label: string;
  address: string;
  charts: Pick<IndicatorEmbed, 'years' | 'distribution'>;
  /** What else stands there that is longer for some charts: versions, sources, corrections. */
  texts: readonly string[];
}>;

/** The codes that embed an indicator's chart: with the newest values, and fixed to the newest recorded version. */
export type EmbedCodes = Readonly<{
  title: string;
  codes: readonly EmbedAddress[];
  example: string | null;
}>;

export function indicatorEmbedCodes(
  edition: Edition,
  indicator: Indicator,
  frozen: FrozenEmbeds,
): EmbedCodes {
  const newest = indicatorEmbed(edition, indicator);
  const href = edition.links.indicatorEmbedHref(indicator.slug);
  const code = embedAddress(edition, newest, edition.words.embedLatest, href);
  return {
    title: `${indicator.shortName} | ${edition.dataset.site.title}`,
    codes: [code, ...frozenCode(edition, indicator, frozen)],
    example: exampleOf(code.address, newest),
  };
}

function frozenCode(
  edition: Edition,
  { slug }: Indicator,
  frozen: FrozenEmbeds,
): readonly EmbedAddress[] {
  const version = edition.dataset.releases.find(
    (release) => frozen[release.version]?.[slug],
  )?.version;
  const chart = version !== undefined && frozen[version]?.[slug];
  if (!chart) return [];
  const embed = frozenEmbed(edition, version, slug, chart);
  const label = edition.words.embedFixed(releaseName(edition, version));
  return [embedAddress(edition, embed, label, edition.links.frozenEmbedHref(version, slug))];
}

const embedAddress = (
  { links }: Edition,
  { finding, apart, version, about, maker, revisions, laterRevisions, ...charts }: IndicatorEmbed,
  label: string,
  href: string,
): EmbedAddress => ({
  label,
  address: links.absolute(href),
  charts,
  texts: [
    ...[finding, apart, version].filter((text) => typeof text === 'string'),
    ...[about, maker],
    ...[...revisions, ...laterRevisions].map(({ text }) => text),
  ],
});

function exampleOf(address: string, { years }: IndicatorEmbed): string | null {
  const newest = years[0];
  const [part] = newest ? [...newest.chart.groups, ...(newest.chart.panels ?? [])] : [];
  const ward = part?.rows[0]?.key;
  return newest && ward ? `${address}?ward=${ward}&year=${newest.year}` : null;
}
