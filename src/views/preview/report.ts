import type { Share } from '../../charts/share.ts';
import type { TallyRow } from '../../charts/tally.ts';
import type { Edition } from '../../edition.ts';
import type { WardReport } from '../../model/dataset.ts';
import type { Words } from '../../text/words.ts';
import { findingOf, reportCounts } from '../report/finding.ts';
import { wardInCity, wardName } from '../ward/name.ts';
import { shareFooter, shareImage, type ShareImage } from './site.ts';

/** The picture that stands for a report card in previews: how many of its results reached their target. */
export type ReportShare = Readonly<{ share: Share; image: ShareImage; rows: readonly TallyRow[] }>;

export function reportShare(edition: Edition, place: WardReport): ReportShare {
  const { words, links, dataset } = edition;
  const { ward, report } = place;
  const counts = reportCounts(edition, place);
  const { reached, notYet, missed, untold } = counts;
  const share = {
    id: `share-${ward.slug}-${report.fiscalYear}`,
    title: words.reportTitle(wardInCity(edition, ward), words.shortYear(report.fiscalYear)),
    sentence: findingOf(words, counts),
    site: dataset.site.title,
    tagline: dataset.site.subtitle,
    footer: shareFooter(
      edition,
      links.reportHref(ward.slug, report.fiscalYear),
      words.pictureReports([wardName(edition, ward)], words.shortYear(report.fiscalYear)),
    ),
  };
  return {
    share,
    image: shareImage(words, links.reportShareHref(ward.slug, report.fiscalYear), share),
    rows: [
      tallyRow(words, words.attained.reached, reached, 'solid'),
      ...(notYet > 0 || missed === 0
        ? [tallyRow(words, words.attained.notYet, notYet, 'hollow')]
        : []),
      ...(missed > 0 ? [tallyRow(words, words.attained.missed, missed, 'hollow')] : []),
      tallyRow(words, words.squaresNames.untold, untold, 'pale'),
    ],
  };
}

const tallyRow = (
  words: Words,
  label: string,
  count: number,
  tone: TallyRow['tone'],
): TallyRow => ({
  ...{ label, count, tone },
  countText: words.countOf(count),
});
