import { expect, test } from 'vitest';
import { bulletChart, type Bullet } from './bullet.ts';

const bullet: Bullet = {
  id: 'bullet-1',
  title: '実感 & 支え合い',
  description: '前年度54.2%、当年度49.6%。',
  domain: [0, 100],
  ends: ['0', '100%'],
  previous: { value: 54.2, text: '54.2%' },
  current: { value: 49.6, text: '49.6%' },
  target: { value: 50, text: '目標 50%以上' },
};

const snapshot = (chart: Bullet, name: string) =>
  expect(bulletChart(chart).markup).toMatchFileSnapshot(`snapshots/${name}.svg`);

test('bulletChart(two values and a target) has both marks and the tick', async () => {
  await snapshot(bullet, 'bullet');
});

test('bulletChart(one value) has one solid mark', async () => {
  await snapshot({ ...bullet, previous: null }, 'bullet-one-value');
});

test('bulletChart(no target) has no tick', async () => {
  await snapshot({ ...bullet, target: null }, 'bullet-no-target');
});

test('bulletChart(same value twice) says it once', () => {
  const { markup } = bulletChart({ ...bullet, previous: bullet.current });
  expect(markup.match(/>49\.6%</g)).toHaveLength(1);
});

test('bulletChart(title with &) is escaped', () => {
  expect(bulletChart(bullet).markup).toContain('実感 &amp; 支え合い');
});
