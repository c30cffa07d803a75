import type { APIRoute } from 'astro';
import { dataset } from '../../data.ts';
import { csvwTable } from '../../formats/catalog/csvw.ts';
import { json } from '../../formats/table/json.ts';
import { indicatorTable } from '../../formats/data/tables.ts';
import { indicatorPaths, type IndicatorProps } from '../../views/indicator/paths.ts';

export const getStaticPaths = () => indicatorPaths(dataset);

export const GET: APIRoute<IndicatorProps> = ({ props: { placed } }) => {
  const { indicator } = placed;
  const table = indicatorTable(dataset, indicator);
  return new Response(json(csvwTable(dataset.site, table, `${indicator.slug}.csv`)));
};
