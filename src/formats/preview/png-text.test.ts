import sharp from 'sharp';
import { expect, test } from 'vitest';
import { svg } from '../../markup.ts';
import { withTexts } from './png-text.ts';
import { png } from './png.ts';

test('withTexts(png, texts) says them in Japanese and leaves the picture as it was', async () => {
  const markup = svg`<svg xmlns="http://www.w3.org/2000/svg" width="9" height="4"><rect width="5" height="4"/></svg>`;
  const drawn = await png(markup, 1);
  const said = withTexts(drawn, { Title: '窓口', Source: 'https://example.org/' });
  const { comments } = await sharp(said).metadata();
  expect(comments).toEqual([
    { keyword: 'Title', text: '窓口' },
    { keyword: 'Source', text: 'https://example.org/' },
  ]);
  const pixels = (bytes: Uint8Array) => sharp(bytes).raw().toBuffer();
  expect(await pixels(said)).toEqual(await pixels(drawn));
});
