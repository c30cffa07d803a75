import type { APIRoute } from 'astro';
import { dataset } from '../../data.ts';
import { csv } from '../../formats/table/csv.ts';
import { indicatorRecords, RESULT_COLUMNS } from '../../formats/data/results.ts';
import { indicatorPaths, type IndicatorProps } from '../../views/indicator/paths.ts';

export const getStaticPaths = () => indicatorPaths(dataset);

export const GET: APIRoute<IndicatorProps> = ({ props }) =>
  new Response(csv(RESULT_COLUMNS, indicatorRecords(dataset, props.placed.indicator)));
