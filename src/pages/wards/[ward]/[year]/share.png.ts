import type { APIRoute } from 'astro';
import { shareChart } from '../../../../charts/share.ts';
import { tallyDrawing } from '../../../../charts/tally.ts';
import { dataset } from '../../../../data.ts';
import { cachedPng } from '../../../../formats/png-cache.ts';
import { reportPaths, type ReportProps } from '../../../../views/report-paths.ts';
import { reportShare } from '../../../../views/report-share.ts';

export const getStaticPaths = () => reportPaths(dataset);

export const GET: APIRoute<ReportProps> = async ({ props }) => {
  const { share, rows } = reportShare(dataset, props.place);
  return new Response(await cachedPng(shareChart(share, tallyDrawing(rows), 'below'), 1));
};
