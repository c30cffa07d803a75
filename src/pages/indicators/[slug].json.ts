import type { APIRoute } from 'astro';
import { dataset } from '../../data.ts';
import { json } from '../../formats/table/json.ts';
import { indicatorRecords } from '../../formats/data/results.ts';
import { indicatorPaths, type IndicatorProps } from '../../views/indicator/paths.ts';

export const getStaticPaths = () => indicatorPaths(dataset);

export const GET: APIRoute<IndicatorProps> = ({ props }) =>
  new Response(json(indicatorRecords(dataset, props.placed.indicator)));
