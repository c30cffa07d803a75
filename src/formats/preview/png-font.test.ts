import { existsSync, statSync } from 'node:fs';
import { createRequire } from 'node:module';
import { renderAsync } from '@resvg/resvg-js';
import { expect, test } from 'vitest';
import sharp from 'sharp';
import { svg, type Markup } from '../../markup.ts';
import { withFonts } from './png-font.ts';
import { png } from './png.ts';

const whole = ['400Regular/NotoSansJP_400Regular.ttf', '700Bold/NotoSansJP_700Bold.ttf'].map(
  (path) => createRequire(import.meta.url).resolve(`@expo-google-fonts/noto-sans-jp/${path}`),
);

const pixels = (bytes: Uint8Array) => sharp(bytes).raw().toBuffer();

const drawnWhole = async ({ markup }: Markup): Promise<Uint8Array> => {
  const font = { loadSystemFonts: false, fontFiles: whole, defaultFontFamily: 'Noto Sans JP' };
  const image = await renderAsync(markup, { fitTo: { mode: 'zoom', value: 2 }, font });
  return image.asPng();
};

test.each(['目標 50%以上（2017年度）AVATo', '髙島屋 鷗 麴町 é ß efficiency', '−2.5 … “窓口” ①Ⅲ'])(
  'png(%s) with cut fonts is the same to the pixel as with whole ones',
  async (text) => {
    const drawing = svg`<svg xmlns="http://www.w3.org/2000/svg" width="360" height="90" font-family="'Noto Sans JP'"><text x="4" y="30" font-size="20">${text}</text><text x="4" y="70" font-size="20" font-weight="700">${text}</text></svg>`;
    expect(await pixels(await png(drawing, 2))).toEqual(await pixels(await drawnWhole(drawing)));
  },
);

test.each(['窓口', '髙い窓口'])(
  'withFonts(%s) draws with two small files, which are gone afterwards',
  async (text) => {
    const files = await withFonts(text, (some) => {
      expect(some).toHaveLength(whole.length);
      for (const file of some) expect(statSync(file).size).toBeLessThan(20_000);
      return Promise.resolve(some);
    });
    expect(files.filter((file) => existsSync(file))).toEqual([]);
  },
);

test('withFonts(drawing that fails) leaves nothing behind', async () => {
  let files: readonly string[] = [];
  const drawing = withFonts('窓口', (some) => {
    files = some;
    return Promise.reject(new Error('no drawing'));
  });
  await expect(drawing).rejects.toThrow('no drawing');
  expect(files.filter((file) => existsSync(file))).toEqual([]);
});
