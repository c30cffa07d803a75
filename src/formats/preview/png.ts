import { renderAsync } from '@resvg/resvg-js';
import type { Markup } from '../../markup.ts';
import { fontFolder, keptFolder } from './kept.ts';
import { packageVersion } from './package-version.ts';
import { fontFiles, fontHash } from './png-font.ts';

/** Draws SVG markup as PNG, `zoom` times its size; fonts cut for it are kept beside the pictures of `folder`. */
export async function png(
  { markup }: Markup,
  zoom: number,
  folder = keptFolder(),
): Promise<Uint8Array> {
  const image = await renderAsync(markup, {
    fitTo: { mode: 'zoom', value: zoom },
    font: {
      loadSystemFonts: false,
      fontFiles: [...(await fontFiles(markup, fontFolder(folder)))],
      defaultFontFamily: 'Noto Sans JP',
    },
  });
  return image.asPng();
}

/** What a picture depends on besides its markup: the bytes of the fonts and the version of the renderer. */
export const drawnWith = (): readonly string[] => [fontHash, packageVersion('@resvg/resvg-js')];
