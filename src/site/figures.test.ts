import { describe, expect, test } from 'vitest';
import { useSite } from './site.ts';

const openPage = useSite();

/** Figures read by a person in the reports: indicator, ward, what its row says. */
const COMMON = [
  ['mutual-support', '福島区', ['49.6%', '54.2%', '−4.6ポイント', '50%以上', 'B']],
  ['mutual-support', '此花区', ['51.3%', '前年度の値なし']],
  ['cross-district-networks', '福島区', ['26.2%', '25.40%']],
  ['cross-district-networks', '此花区', ['20.8%']],
  ['cross-district-networks', '北区', ['17.3%', '16.3%', '+1.0ポイント']],
  ['community-facilitators', '福島区', ['17.6%', '4.5%', '+13.1ポイント']],
  ['intermediary-support', '福島区', ['87.5%', '80.0%']],
  ['intermediary-support', '此花区', ['92.9%']],
  ['intermediary-support', '北区', ['78.5%', '74.0%', '+4.5ポイント']],
  ['one-stop-service', '福島区', ['77.9%', '78.8%', '80%以上']],
  ['one-stop-service', '此花区', ['63.2%']],
  ['counter-service', '福島区', ['85.6%', '77.7%']],
  ['counter-service', '此花区', ['94.4%']],
  ['counter-service', '北区', ['79.2%', '77.3%']],
  ['mystery-shopper-score', '北区', ['3.4点', '3.1点', '+0.3', '3.5点以上']],
  ['efficiency-awareness', '此花区', ['21.3%']],
] as const;

/** Rows of the common question name no measure of their own. */
const COMMON_ROW = '.figures-row:not(:has(.figures-measure))';
const COMMON_MARKS = '.chart-row:not(.chart-panel *)';

describe('a common figure stands in the table and in the chart', () => {
  test.each(COMMON)('%s %s %j', async (slug, ward, texts) => {
    const { page } = await openPage(`/indicators/${slug}/`);
    const row = page.locator(COMMON_ROW, { has: page.getByRole('rowheader', { name: ward }) });
    const said = await row.innerText();
    for (const text of texts) expect(said).toContain(text);
    const charts = await page.locator('main figure svg').allTextContents();
    expect(charts).not.toEqual([]);
    const figures = texts.filter((text) => /^[\d.]+[%点]$/.test(text));
    for (const chart of charts) for (const figure of figures) expect(chart).toContain(figure);
  });
});

test('every label of a chart stands in its row, with and without script', async () => {
  for (const javaScript of [true, false]) {
    const { page } = await openPage('/indicators/intermediary-support/', { javaScript });
    const rows = page.locator(`.chart-wide ${COMMON_MARKS}`);
    expect(await rows.count()).toBe(3);
    for (const row of await rows.all()) {
      const [label, mark] = await Promise.all([
        row.locator('text').first().boundingBox(),
        row.locator('circle').last().boundingBox(),
      ]);
      const middle = (box: typeof label) => (box ? box.y + box.height / 2 : NaN);
      expect(Math.abs(middle(label) - middle(mark))).toBeLessThan(12);
    }
  }
});

/** Measures that differ from the indicator stay out of its chart and common table. */
const APART = [
  ['community-self-governance', 'variants', '北区', ['81%', '86.0%']],
  ['community-self-governance', 'variants', '福島区', ['95.0%', '82.40%']],
  ['mutual-support', 'variants', '大正区', ['54.1%', '47.4%', '70%']],
  ['one-stop-service', 'own', '平野区', ['95%', '85%']],
  ['opinions-reflected', 'own', '平野区', ['93%', '70%以上']],
  ['intermediary-support', 'own', '大正区', ['65.7%', '63%']],
] as const;

describe('a figure that cannot be compared stands apart', () => {
  test.each(APART)('%s %s %s %j', async (slug, anchor, ward, texts) => {
    const { page } = await openPage(`/indicators/${slug}/`);
    expect(await page.locator(`#table #${anchor}`).count()).toBe(1);
    const rows = page.locator('.figures-row:has(.figures-measure)', { hasText: ward });
    const said = (await rows.allInnerTexts()).join('\n');
    for (const text of texts) expect(said).toContain(text);
    const common = page.locator(`main figure ${COMMON_MARKS}, ${COMMON_ROW} > tr:first-child`);
    expect((await common.allTextContents()).join('\n')).not.toContain(texts[0]);
  });
});

/** What each report says of itself: page, and texts on it. */
const CARDS = [
  ['/wards/kita/2016/', ['3,098件', '19地域(100%)', '218名', '224名', '【4-1】']],
  ['/wards/fukushima/2016/', ['49.6%', '54.2%', '82.40%', '52.0%', '38.6%']],
  ['/wards/taisho/2016/', ['81.47%', '88.5%', '星二つ', '星一つ', '32.0%']],
  ['/wards/hirano/2015/', ['87.3%', '86.3%', '85.0%', '79.5%', '77.8%']],
  ['/wards/konohana/2015/', ['84.7%', '10.4%', '31.3%', '32.9%', '成果測定の対象外']],
] as const;

test.each(CARDS)('the report card %s shows %j', async (path, texts) => {
  const { page } = await openPage(path);
  const said = await page.locator('main').innerText();
  for (const text of texts) expect(said).toContain(text);
});
