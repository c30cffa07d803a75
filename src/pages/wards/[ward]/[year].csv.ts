import type { APIRoute } from 'astro';
import { dataset } from '../../../data.ts';
import { tableCsv } from '../../../formats/table/table.ts';
import { reportTables } from '../../../formats/data/tables.ts';
import { reportPaths, type ReportProps } from '../../../views/report/paths.ts';

export const getStaticPaths = () => reportPaths(dataset);

export const GET: APIRoute<ReportProps> = ({ props }) => {
  const [results] = reportTables(dataset, props.place);
  return new Response(tableCsv(results));
};
