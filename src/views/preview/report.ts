import type { Share } from '../../charts/share.ts';
import type { TallyRow } from '../../charts/tally.ts';
import type { Edition } from '../../edition.ts';
import type { WardReport } from '../../model/dataset.ts';
import { reportFinding } from '../report/finding.ts';
import { wardInCity, wardName } from '../ward/name.ts';
import { shareFooter, shareImage, type ShareImage } from './site.ts';
import { reportTally } from './tally.ts';

/** The picture that stands for a report card in previews: how many of its results reached their target. */
export type ReportShare = Readonly<{ share: Share; image: ShareImage; rows: readonly TallyRow[] }>;

export function reportShare(edition: Edition, place: WardReport): ReportShare {
  const { words, links, dataset } = edition;
  const { ward, report } = place;
  const share = {
    id: `share-${ward.slug}-${report.fiscalYear}`,
    title: words.reportTitle(wardInCity(edition, ward), words.shortYear(report.fiscalYear)),
    sentence: reportFinding(edition, place),
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
    rows: reportTally(edition, place),
  };
}
