import { expect, test } from 'vitest';
import { readBuilt, useSite } from '../site.ts';
import { CITY, MANY } from '../sites.ts';

const open = useSite(CITY);

test('what cannot be compared is drawn apart, each with its name, or counted where it is too much', async () => {
  const { page } = await open('/embed/indicators/counter-score/');
  const panels = page.locator('.chart-panel:visible');
  expect(await panels.count()).toBeGreaterThan(0);
  expect(await panels.first().textContent()).toContain('比べられません');
  const many = readBuilt('/embed/indicators/counter-score/', MANY);
  expect(many).not.toContain('chart-panel');
  expect(many).toMatch(/ほかに、共通の設問とは比べられない値が\d+件あります/);
});
