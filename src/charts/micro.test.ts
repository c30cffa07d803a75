import { expect, test } from 'vitest';
import { faultsOf } from './boxes/faults/fixture.ts';
import { readPicture } from './boxes/fixture.ts';
import { bulletChart } from './bullet.ts';
import { measure } from './fixture.ts';
import { microDumbbell, microStrip, type MicroDumbbell } from './micro.ts';

const both = measure('緑区', 54.2, 49.6);
const long = {
  previous: { value: 464, text: '約464人（推計による）' },
  current: { value: 1145, text: '1,145人以上（のべ人数）' },
  target: { value: 1200, text: '目標 1,200人以上が参加していると答えること（2017年度まで）' },
};

const HARD: Readonly<Record<string, MicroDumbbell>> = {
  'two values': both,
  'one value': measure('緑区', null, 49.6),
  'only the previous value': measure('緑区', 49.6, null),
  'no value': measure('緑区', null, null),
  'equal values': measure('緑区', 50, 50),
  'near values': measure('緑区', 49.6, 50.1),
  'values at the lower end': measure('緑区', 0, 0.4),
  'values at the upper end': measure('緑区', 100, 99.55, {
    target: { value: 100, text: '目標 100%' },
  }),
  'no target': { ...both, target: null },
  'a target without a label': { ...both, target: { value: 60, text: '' } },
  'long texts': { ...both, ...long, domain: [0, 1300], ends: ['0', '1,300人'] },
  'the same number in two texts': {
    ...both,
    previous: { value: 50, text: '50%' },
    current: { value: 50, text: '50.00%' },
  },
  'no texts': {
    ...both,
    ends: ['', ''],
    previous: { value: 54.2, text: '', margin: 3.6 },
    current: { value: 49.6, text: '' },
    target: { value: 60, text: '' },
  },
  margins: {
    ...both,
    previous: { value: 54.2, text: '54.2%', margin: 3.6 },
    current: { value: 98, text: '98%', margin: 4 },
  },
};

test.each(Object.entries(HARD))(
  'microDumbbell(%s) has no text on anything, and fits into a row',
  (_, drawn) => {
    const pictures = [160, 200, 240, 280, 320].map((width) =>
      readPicture(microDumbbell(drawn, width).markup),
    );
    expect(pictures.flatMap(faultsOf)).toEqual([]);
    expect(Math.max(...pictures.map(({ height }) => height))).toBeLessThanOrEqual(72);
  },
);

test.each(Object.entries(HARD))(
  'bulletChart(%s) has no text on anything at any width',
  (_, drawn) => {
    const said = { id: 'bullet', title: '実感', description: '説明' };
    const faults = [280, 320, 344, 480, 640, 800].flatMap((width) =>
      faultsOf(readPicture(bulletChart({ ...drawn, ...said }, width).markup)),
    );
    expect(faults).toEqual([]);
  },
);

test('microDumbbell(two values) is a hollow and a solid mark, each with its value', async () => {
  const { markup } = microDumbbell(both);
  expect(markup).toMatch(/chart-previous.*chart-current/s);
  expect(markup).toContain('>54.2%</text>');
  expect(markup).toContain(
    'font-weight="700" text-anchor="middle" fill="#333333" class="chart-text">49.6%',
  );
  await expect(`${markup}\n`).toMatchFileSnapshot('snapshots/micro.svg');
});

test('microDumbbell(margins) has a whisker for each value, within the scale', async () => {
  const { markup } = microDumbbell(HARD['margins'] ?? both);
  const [, , ends = []] = markup
    .split('chart-whisker')
    .map((part) => part.match(/H([\d.]+)/g) ?? []);
  expect(markup.split('chart-whisker')).toHaveLength(3);
  expect(ends.every((end) => Number(end.slice(1)) <= 240)).toBe(true);
  await expect(`${markup}\n`).toMatchFileSnapshot('snapshots/micro-margins.svg');
});

test('microDumbbell(…) is decoration, hidden from assistive technology', () => {
  expect(microDumbbell(both).markup).toContain('aria-hidden="true"');
});

test('microStrip(values) has one mark for each and its target', () => {
  const { markup } = microStrip({ domain: [0, 100], values: [20, 40, 40], target: 50 }, 160);
  expect(markup.match(/<circle/g)).toHaveLength(3);
  expect(markup.match(/<line/g)).toHaveLength(1);
  expect(readPicture(markup).height).toBe(28);
});

test('microDumbbell(no texts, no target) is lower than a strip', () => {
  const bare = { ...both, ends: ['', ''] as const, target: null };
  const current = { value: 50, text: '' };
  expect(
    readPicture(microDumbbell({ ...bare, previous: null, current }).markup).height,
  ).toBeLessThan(28);
});
