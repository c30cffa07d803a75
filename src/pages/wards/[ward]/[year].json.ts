import type { APIRoute } from 'astro';
import { dataset } from '../../../data.ts';
import { json } from '../../../formats/table/json.ts';
import { reportTables } from '../../../formats/data/tables.ts';
import { reportPaths, type ReportProps } from '../../../views/report/paths.ts';

export const getStaticPaths = () => reportPaths(dataset);

/** The rows of both tables by their names. */
export const GET: APIRoute<ReportProps> = ({ props }) => {
  const tables = reportTables(dataset, props.place);
  return new Response(json(Object.fromEntries(tables.map(({ name, rows }) => [name, rows]))));
};
