import type { Share } from '../charts/share.ts';
import type { TallyRow } from '../charts/tally.ts';
import { reportShareHref } from '../links.ts';
import { placedResults, type Dataset, type WardReport } from '../model/dataset.ts';
import { words } from '../text/words.ts';
import { resultRow } from './result.ts';
import { shareImage, type ShareImage } from './share.ts';

/** The picture that stands for a report card in previews: how many of its results reached their target. */
export type ReportShare = Readonly<{ share: Share; image: ShareImage; rows: readonly TallyRow[] }>;

export function reportShare(dataset: Dataset, { ward, report }: WardReport): ReportShare {
  const results = placedResults(dataset)
    .filter((placed) => placed.report === report)
    .map((placed) => resultRow(dataset, placed));
  const count = (reached: boolean | null) =>
    results.filter((row) => row.reached === reached).length;
  const share = {
    id: `share-${ward.slug}-${report.fiscalYear}`,
    title: words.reportTitle(ward.name, words.shortYear(report.fiscalYear)),
    sentence: words.shareReport(results.length, count(true)),
    site: dataset.site.title,
    tagline: dataset.site.subtitle,
  };
  return {
    share,
    image: shareImage(reportShareHref(ward.slug, report.fiscalYear), share),
    rows: [
      tallyRow(words.reached, count(true), 'solid'),
      tallyRow(words.missed, count(false), 'hollow'),
      tallyRow(words.untold, count(null), 'pale'),
    ],
  };
}

const tallyRow = (label: string, count: number, tone: TallyRow['tone']): TallyRow => ({
  ...{ label, count, tone },
  countText: words.countOf(count),
});
