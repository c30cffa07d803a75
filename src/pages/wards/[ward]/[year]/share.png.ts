import type { APIRoute } from 'astro';
import { shareChart } from '../../../../charts/share.ts';
import { tallyDrawing } from '../../../../charts/tally.ts';
import { dataset } from '../../../../data.ts';
import { pictureFile } from '../../../../formats/preview/picture-file.ts';
import { reportHref } from '../../../../links.ts';
import { reportPaths, type ReportProps } from '../../../../views/report/paths.ts';
import { reportShare } from '../../../../views/preview/report.ts';

export const getStaticPaths = () => reportPaths(dataset);

export const GET: APIRoute<ReportProps> = async ({ props }) => {
  const { ward, report } = props.place;
  const { share, rows } = reportShare(dataset, props.place);
  const picture = shareChart(share, tallyDrawing(rows), 'below');
  const href = reportHref(ward.slug, report.fiscalYear);
  return new Response(await pictureFile(dataset.site, picture, 1, { title: share.title, href }));
};
