import { shareChart } from '../charts/share.ts';
import { tilesDrawing } from '../charts/tiles.ts';
import { dataset } from '../data.ts';
import { cachedPng } from '../formats/png-cache.ts';
import { siteShare } from '../views/share.ts';

export const GET = async () => {
  const { share, tiles } = siteShare(dataset);
  return new Response(await cachedPng(shareChart(share, tilesDrawing(tiles), 'beside'), 1));
};
