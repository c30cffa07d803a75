import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { renderAsync } from '@resvg/resvg-js';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { svg, type Markup } from '../../markup.ts';
import { fontFiles } from './png-font.ts';
import { png } from './png.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(`${tmpdir()}/fonts-`);
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

const whole = ['400Regular/NotoSansJP_400Regular.ttf', '700Bold/NotoSansJP_700Bold.ttf'].map(
  (path) => createRequire(import.meta.url).resolve(`@expo-google-fonts/noto-sans-jp/${path}`),
);

const drawnWhole = async ({ markup }: Markup): Promise<Uint8Array> => {
  const font = { loadSystemFonts: false, fontFiles: whole, defaultFontFamily: 'Noto Sans JP' };
  const image = await renderAsync(markup, { fitTo: { mode: 'zoom', value: 2 }, font });
  return image.asPng();
};

test.each(['目標 50%以上（2017年度）AVATo', '髙島屋 鷗 麴町 é ß efficiency', '−2.5 … “窓口” ①Ⅲ'])(
  'png(%s) with cut fonts is the same to the pixel as with whole ones',
  async (text) => {
    const drawing = svg`<svg xmlns="http://www.w3.org/2000/svg" width="360" height="90" font-family="'Noto Sans JP'"><text x="4" y="30" font-size="20">${text}</text><text x="4" y="70" font-size="20" font-weight="700">${text}</text></svg>`;
    expect(Buffer.from(await png(drawing, 2, folder))).toEqual(
      Buffer.from(await drawnWhole(drawing)),
    );
  },
);

test('fontFiles(everyday texts) are the same files, far smaller than the whole fonts', async () => {
  const files = await fontFiles('窓口', folder);
  expect(await fontFiles('区民 A', folder)).toEqual(files);
  expect(readdirSync(folder)).toHaveLength(2);
  files.forEach((file, face) => {
    const bytes = readFileSync(whole[face] ?? '').length;
    expect(readFileSync(file).length).toBeLessThan(bytes / 3);
  });
});

test('fontFiles(text with a rare character) are files of their own', async () => {
  const files = await fontFiles('窓口', folder);
  expect(await fontFiles('髙い窓口', folder)).not.toEqual(files);
  expect(await fontFiles('窓口は髙い', folder)).toEqual(await fontFiles('髙', folder));
});
