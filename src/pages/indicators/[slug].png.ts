import type { APIRoute } from 'astro';
import { dataset } from '../../data.ts';
import { indicatorFile } from '../../charts/indicator-pictures.ts';
import { cachedPng } from '../../formats/png-cache.ts';
import { indicatorPaths, type IndicatorProps } from '../../views/indicator-paths.ts';
import { indicatorPicture } from '../../views/picture.ts';

export const getStaticPaths = () => indicatorPaths(dataset);

export const GET: APIRoute<IndicatorProps> = async ({ props }) =>
  new Response(
    await cachedPng(indicatorFile(indicatorPicture(dataset, props.placed.indicator)), 2),
  );
