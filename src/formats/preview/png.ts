import { renderAsync } from '@resvg/resvg-js';
import sharp from 'sharp';
import type { Markup } from '../../markup.ts';
import { packageVersion } from './package-version.ts';
import { fontHash, withFonts } from './png-font.ts';

/** Draws SVG markup as PNG, `zoom` times its size. */
export async function png({ markup }: Markup, zoom: number): Promise<Uint8Array> {
  const { pixels, width, height } = await withFonts(markup, (fontFiles) =>
    renderAsync(markup, {
      fitTo: { mode: 'zoom', value: zoom },
      font: {
        loadSystemFonts: false,
        fontFiles: [...fontFiles],
        defaultFontFamily: 'Noto Sans JP',
      },
    }),
  );
  // What packs its pixels is not the renderer, whose files are half as large again and take three times as long.
  return sharp(pixels, { raw: { width, height, channels: 4 } })
    .png()
    .toBuffer();
}

/** What a picture depends on besides its markup: the bytes of the fonts and the versions of what cuts, draws and packs. */
export const drawnWith = (): readonly string[] => [
  fontHash,
  packageVersion('subset-font'),
  packageVersion('@resvg/resvg-js'),
  sharp.versions.sharp,
];
