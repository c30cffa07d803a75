import type { APIRoute } from 'astro';
import { dataset } from '../../data.ts';
import { indicatorFile } from '../../charts/indicator-pictures.ts';
import { pictureFile } from '../../formats/preview/picture-file.ts';
import { indicatorHref } from '../../links.ts';
import { indicatorPaths, type IndicatorProps } from '../../views/indicator/paths.ts';
import { indicatorPicture } from '../../views/indicator/picture.ts';

export const getStaticPaths = () => indicatorPaths(dataset);

export const GET: APIRoute<IndicatorProps> = async ({ props: { placed } }) => {
  const shown = indicatorPicture(dataset, placed.indicator);
  const { title } = shown.picture;
  const href = indicatorHref(placed.indicator.slug);
  return new Response(await pictureFile(dataset.site, indicatorFile(shown), 2, { title, href }));
};
