import type { Edition } from '../../edition.ts';
import type { Link } from '../../links.ts';
import type { Indicator } from '../../model/content/framework.ts';
import { isDivided, type Ward } from '../../model/content/ward.ts';
import { stageOf, wardPlaces } from '../../model/dataset.ts';
import { isRegional } from '../region/part.ts';
import { wardEnd } from '../ward/life.ts';
import { wardName } from '../ward/name.ts';
import { oneFinding } from './finding/one.ts';
import { milestoneAnswers } from './milestone.ts';
import { farthest } from './newest.ts';
import { indicatorResults, measured, type IndicatorResults, type PlacedRow } from './results.ts';

/** What an indicator says of one ward, for the reader who keeps it, and where to read on. */
export type WardLine = Readonly<{
  wardSlug: string;
  ward: string;
  text: string;
  link: Link | null;
}>;

/**
 * A line for every ward, also for those whose question differs and for those without a report; one that has ended says
 * so first. None of one that stands alone, of which the page speaks anyway, nor where regions stand in place of wards.
 */
export function wardLines(edition: Edition, indicator: Indicator): readonly WardLine[] {
  if (!isDivided(edition.dataset.wards) || isRegional(edition)) return [];
  const results = indicatorResults(edition, indicator);
  const rows = [...results.years.flatMap((year) => year.rows), ...results.variants, ...results.own];
  const byWard = Map.groupBy(rows, ({ wardSlug }) => wardSlug);
  return edition.dataset.wards.map((ward) => {
    const found = rowsSaid(edition, indicator, results, byWard.get(ward.slug) ?? []);
    return {
      ...{ wardSlug: ward.slug, ward: wardName(edition, ward) },
      ...afterEnd(edition, ward, found ?? silence(edition, indicator, ward)),
    };
  });
}

type Said = Pick<WardLine, 'text' | 'link'>;

/** Of a ward that has ended: that it has, then what its reports said; without one, the way to what followed. */
function afterEnd(edition: Edition, ward: Ward, said: Said): Said {
  const end = stageOf(edition.dataset, ward) === 'ended' ? wardEnd(edition, ward) : null;
  if (end === null) return said;
  return wardPlaces(edition.dataset, ward).length > 0
    ? { ...said, text: edition.words.sentences([end, said.text]) }
    : {
        text: end,
        link: { href: edition.links.wardHref(ward.slug), name: edition.words.mineToWard },
      };
}

/** Of the common question first, then of what the ward has in its place; null without any result. */
function rowsSaid(
  edition: Edition,
  indicator: Indicator,
  results: IndicatorResults,
  rows: readonly PlacedRow[],
): Said | null {
  const { words } = edition;
  const of = (kind: PlacedRow['comparability']) =>
    rows.filter(({ comparability }) => comparability === kind);
  const [same, variants, own] = [of('same'), of('variant'), of('own')];
  if (same.length > 0) return sameSaid(edition, indicator, results, same);
  const [variant] = variants;
  if (variant)
    return {
      text: words.mineVariant(variants.length),
      link: { href: '#variants', name: words.mineToVariants },
    };
  return own.length === 0
    ? null
    : { text: words.mineOwn(own.length), link: { href: '#own', name: words.mineToOwn } };
}

function sameSaid(
  edition: Edition,
  indicator: Indicator,
  results: IndicatorResults,
  same: readonly PlacedRow[],
): Said {
  const { words } = edition;
  const [first] = same;
  const link = first ? { href: first.href, name: words.mineToReport } : null;
  const answer = milestoneAnswers(results).find(({ wardSlug }) => wardSlug === first?.wardSlug);
  if (indicator.unit === null && answer)
    return { text: words.mineMilestone(words.milestoneStates[answer.state]), link };
  const newest = measured(same).filter((row, _, all) => row.year === all[0]?.year);
  const [worst] = farthest(indicator, newest);
  if (worst) {
    const who = words.thisYear(words.shortYear(worst.year));
    return { text: words.sentences(oneFinding(words, indicator, worst, who)), link };
  }
  const said = same.find(({ value }) => value !== null)?.value ?? null;
  return { text: said === null ? words.mineMissing : words.mineWorded(said), link };
}

/** A ward without a result here: its report has none, or there is no report. */
function silence({ dataset, words, links }: Edition, { code }: Indicator, ward: Ward): Said {
  const newest = wardPlaces(dataset, ward).at(-1);
  if (!newest) return { text: words.mineNoReport, link: null };
  const { fiscalYear, strategies } = newest.report;
  const stands = strategies.some(({ indicators }) => indicators.includes(code));
  const href = stands ? `#${ward.slug}-${fiscalYear}` : links.reportHref(ward.slug, fiscalYear);
  return stands
    ? { text: words.mineNoResult, link: { href, name: words.mineToStory } }
    : { text: words.mineNotOnReport, link: { href, name: words.mineToReport } };
}
