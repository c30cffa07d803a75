import { expect, test } from 'vitest';
import { faultsOf } from './boxes/faults/fixture.ts';
import { readPicture } from './boxes/fixture.ts';
import { intervalDrawing, type Interval, type Intervals } from './interval.ts';
import { pictureChart } from './picture.ts';

const interval = (label: string, median: number, least = median, most = median): Interval => ({
  ...{ label, median, least, most },
  text: `${median}（${least}〜${most}）`,
});

const chart: Intervals = {
  domain: [0.2, 20],
  ticks: [0.5, 1, 2, 10].map((value) => ({ value, text: `${value}倍` })),
  target: { value: 2, label: '目標 2倍以内' },
  groups: [
    { heading: '一から', rows: [interval('速い道具', 1), interval('遅い道具', 12, 9, 18)] },
    {
      heading: '同じものを',
      rows: [interval('速い道具', 0.25), interval('遅い道具', 1.9, 1.8, 2.2)],
    },
  ],
};

const picture = {
  ...{ id: 'picture', title: '何倍かかるか', lead: '', subtitle: '中央値', description: '説明' },
  notes: ['出典：計測'],
};

const CASES: Readonly<Record<string, Intervals>> = {
  interval: chart,
  'interval-no-target': { ...chart, target: null },
};

test.each(Object.entries(CASES))('%s looks as its snapshot', async (name, drawn) => {
  const { markup } = pictureChart(picture, intervalDrawing(drawn, 672));
  await expect(`${markup}\n`).toMatchFileSnapshot(`snapshots/${name}.svg`);
});

test.each(Object.entries(CASES))('%s has no text on anything', (_, drawn) => {
  const { markup } = pictureChart(picture, intervalDrawing(drawn, 672));
  expect(faultsOf(readPicture(markup))).toEqual([]);
});

test('intervalDrawing(half and twice as much) stands equally far from 1', () => {
  const rows = [0.5, 1, 2].map((value) => interval('a', value));
  const groups = [{ heading: '', rows }];
  const { markup } = intervalDrawing({ ...chart, groups }, 672).content;
  const [half = 0, one = 0, twice = 0] = [...markup.matchAll(/cx="([\d.]+)"/g)].map(([, x]) =>
    Number(x),
  );
  expect(one - half).toBeGreaterThan(20);
  expect(twice - one).toBeCloseTo(one - half, 0);
});
