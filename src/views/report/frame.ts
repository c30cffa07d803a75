import type { Edition } from '../../edition.ts';
import type { WardReport } from '../../model/dataset.ts';
import { nameOfReport } from '../../model/report/report.ts';
import { reportFile } from '../frame/edit.ts';
import { pageFrame, type Frame } from '../frame/frame.ts';
import { reportShare } from '../preview/report.ts';
import { wardName } from '../ward/name.ts';
import { wardTrail } from '../ward/trail.ts';

/** The frame of a report card: the finding as its description, the same as in its picture. */
export function reportFrame(edition: Edition, place: WardReport, path: string): Frame {
  const { links } = edition;
  const { ward } = place;
  const { share, image } = reportShare(edition, place);
  return pageFrame(edition, {
    ...{ path, image },
    describedBy: links.reportMetadataHref(ward.slug, place.report.fiscalYear),
    title: share.title,
    file: reportFile(nameOfReport(place.report)),
    description: share.sentence,
    trail: [
      ...wardTrail(edition, ward),
      { href: links.wardHref(ward.slug), name: wardName(edition, ward) },
    ],
  });
}
