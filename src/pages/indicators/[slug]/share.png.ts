import type { APIRoute } from 'astro';
import { indicatorSharePicture } from '../../../charts/indicator-pictures.ts';
import { dataset } from '../../../data.ts';
import { pictureFile } from '../../../formats/preview/picture-file.ts';
import { indicatorHref } from '../../../links.ts';
import { indicatorPaths, type IndicatorProps } from '../../../views/indicator/paths.ts';
import { indicatorShare } from '../../../views/preview/indicator.ts';

export const getStaticPaths = () => indicatorPaths(dataset);

export const GET: APIRoute<IndicatorProps> = async ({ props: { placed } }) => {
  const shown = indicatorShare(dataset, placed.indicator);
  const { title } = shown.share;
  const href = indicatorHref(placed.indicator.slug);
  return new Response(
    await pictureFile(dataset.site, indicatorSharePicture(shown), 1, { title, href }),
  );
};
