import type { APIRoute } from 'astro';
import { dataset } from '../../data.ts';
import { indicatorFile } from '../../charts/indicator-pictures.ts';
import { indicatorPaths, type IndicatorProps } from '../../views/indicator/paths.ts';
import { indicatorPicture } from '../../views/indicator/picture.ts';

export const getStaticPaths = () => indicatorPaths(dataset);

export const GET: APIRoute<IndicatorProps> = ({ props }) =>
  new Response(indicatorFile(indicatorPicture(dataset, props.placed.indicator)).markup);
