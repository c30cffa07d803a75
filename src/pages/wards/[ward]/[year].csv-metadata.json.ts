import type { APIRoute } from 'astro';
import { dataset } from '../../../data.ts';
import { csvwTable } from '../../../formats/catalog/csvw.ts';
import { json } from '../../../formats/table/json.ts';
import { reportTables } from '../../../formats/data/tables.ts';
import { reportPaths, type ReportProps } from '../../../views/report/paths.ts';

export const getStaticPaths = () => reportPaths(dataset);

export const GET: APIRoute<ReportProps> = ({ props: { place } }) => {
  const [results] = reportTables(dataset, place);
  return new Response(json(csvwTable(dataset.site, results, `${place.report.fiscalYear}.csv`)));
};
