import type { APIRoute } from 'astro';
import { dataset } from '../../data.ts';
import { dumbbellChart } from '../../charts/dumbbell.ts';
import { indicatorChart } from '../../views/indicator-chart.ts';
import { indicatorPaths, type IndicatorProps } from '../../views/indicator-paths.ts';

export const getStaticPaths = () => indicatorPaths(dataset);

export const GET: APIRoute<IndicatorProps> = ({ props }) =>
  new Response(dumbbellChart(indicatorChart(dataset, props.placed.indicator), 'wide').markup);
