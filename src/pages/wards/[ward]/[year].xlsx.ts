import type { APIRoute } from 'astro';
import { dataset } from '../../../data.ts';
import { workbook } from '../../../formats/data/files.ts';
import { reportSubject } from '../../../formats/data/subject.ts';
import { reportTables } from '../../../formats/data/tables.ts';
import { reportPaths, type ReportProps } from '../../../views/report/paths.ts';

export const getStaticPaths = () => reportPaths(dataset);

export const GET: APIRoute<ReportProps> = async ({ props: { place } }) => {
  const subject = reportSubject(dataset, place);
  return new Response(await workbook(dataset, reportTables(dataset, place), subject));
};
