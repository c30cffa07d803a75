import { shareChart } from '../charts/share.ts';
import { tilesDrawing } from '../charts/tiles.ts';
import { dataset } from '../data.ts';
import { pictureFile } from '../formats/preview/picture-file.ts';
import { homeHref } from '../links.ts';
import { siteShare } from '../views/preview/site.ts';

export const GET = async () => {
  const { share, tiles } = siteShare(dataset);
  const picture = shareChart(share, tilesDrawing(tiles), 'beside');
  const { title } = share;
  return new Response(await pictureFile(dataset.site, picture, 1, { title, href: homeHref }));
};
