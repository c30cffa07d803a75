import type { APIRoute } from 'astro';
import { indicatorSharePicture } from '../../../charts/indicator-pictures.ts';
import { dataset } from '../../../data.ts';
import { cachedPng } from '../../../formats/png-cache.ts';
import { indicatorPaths, type IndicatorProps } from '../../../views/indicator-paths.ts';
import { indicatorShare } from '../../../views/indicator-share.ts';

export const getStaticPaths = () => indicatorPaths(dataset);

export const GET: APIRoute<IndicatorProps> = async ({ props }) =>
  new Response(
    await cachedPng(indicatorSharePicture(indicatorShare(dataset, props.placed.indicator)), 1),
  );
