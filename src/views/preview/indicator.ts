import type { Dumbbell } from '../../charts/dumbbell.ts';
import type { Note } from '../../charts/note.ts';
import type { Share } from '../../charts/share.ts';
import type { Edition } from '../../edition.ts';
import type { Indicator } from '../../model/content/framework.ts';
import type { Words } from '../../text/words.ts';
import { yearCharts } from '../indicator/chart.ts';
import { indicatorLead, wardsOf } from '../indicator/lead.ts';
import { targetNote, unlinked } from '../indicator/picture.ts';
import { indicatorResults, measured, type YearGroup } from '../indicator/results.ts';
import type { ResultRow } from '../result/row.ts';
import { shareFooter, shareImage, type ShareImage } from './site.ts';

/** The picture that stands for an indicator in previews: its newest year that has values, and the answer in one sentence. */
export type IndicatorShare = Readonly<{
  share: Share;
  image: ShareImage;
  chart: Dumbbell | null;
  note: Note;
}>;

export function indicatorShare(edition: Edition, indicator: Indicator): IndicatorShare {
  const { words, links, dataset } = edition;
  const results = indicatorResults(edition, indicator);
  const newest = results.years.find(({ rows }) => measured(rows).length > 0);
  const [, ...others] = indicatorLead(words, indicator, results);
  const note = targetNote(words, indicator);
  const chart = yearCharts(edition, indicator).find(({ year }) => year === newest?.year)?.chart;
  const share = {
    id: `share-${indicator.slug}`,
    title: indicator.shortName,
    sentence: newest ? answer(words, indicator, newest) : emptyAnswer(words, indicator),
    site: dataset.site.title,
    tagline: dataset.site.subtitle,
    footer: shareFooter(edition, links.indicatorHref(indicator.slug)),
  };
  return {
    share,
    image: shareImage(words, links.indicatorShareHref(indicator.slug), share),
    chart: chart ? withValues(unlinked(chart)) : null,
    note: { ...note, text: others.join('') || note.text },
  };
}

/** A small picture shows what was measured; what is missing is named on the page. */
const withValues = (chart: Dumbbell): Dumbbell => ({
  ...chart,
  groups: chart.groups.map((group) => ({
    ...group,
    rows: group.rows.filter(({ current }) => current !== null),
  })),
});

const emptyAnswer = (words: Words, { unit }: Indicator): string =>
  unit === null ? words.shareMilestone : words.measuredByNone;

/** As the page's first sentence: against the common target, each ward once. */
function answer(words: Words, { target }: Indicator, { year, rows }: YearGroup): string {
  const values = measured(rows);
  const name = words.shortYear(year);
  const [only] = values;
  if (only && values.length === 1) {
    const attained = words.shareOneAttained[only.attainmentCommon.status](target.text);
    return words.shareOne(name, only.ward, only.value ?? '') + attained;
  }
  const wards = wardsOf(values).length;
  const status = ({ attainmentCommon }: ResultRow) => attainmentCommon.status;
  if (values.some((row) => status(row) === 'untold')) return words.shareMany(name, wards);
  const reached = wardsOf(values.filter((row) => status(row) === 'reached')).length;
  return words.shareManyReached(name, wards, reached, target.text);
}
