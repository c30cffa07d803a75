import { describe, expect, test } from 'vitest';
import { faultsOf } from './boxes/faults/fixture.ts';
import { readPicture } from './boxes/fixture.ts';
import { dumbbellChart, type Dumbbell } from './dumbbell.ts';
import { CASES, plain } from './dumbbell/fixture.ts';
import { chart, row } from './fixture.ts';

describe.each(Object.entries(CASES))('dumbbellChart(%s)', (name, drawn) => {
  test.each(['wide', 'narrow', 'compact'] as const)('looks as its snapshot, %s', async (layout) => {
    const { markup } = dumbbellChart(drawn, layout);
    await expect(`${markup}\n`).toMatchFileSnapshot(`snapshots/dumbbell-${name}-${layout}.svg`);
  });
});

const WIDTHS = [280, 320, 360, 400, 480, 560, 640, 720, 800];

test.each(Object.keys(CASES))('dumbbellChart(%s) has no text on anything at any width', (name) => {
  const drawn = CASES[name] ?? chart([]);
  const faults = [...WIDTHS, 'share' as const, 'compact' as const].flatMap((shape) =>
    faultsOf(readPicture(dumbbellChart(drawn, shape).markup)).map((fault) => `${shape}: ${fault}`),
  );
  expect(faults).toEqual([]);
});

const wide = (drawn: Dumbbell): string => dumbbellChart(drawn, 'wide').markup;

test('dumbbellChart(rows) has its title and description', () => {
  expect(wide(chart(plain))).toMatch(/aria-labelledby="chart-wide-title"/);
  expect(wide(chart(plain))).toMatch(/<desc id="chart-wide-description">緑区は2015年度54\.1%/);
});

test('dumbbellChart(rows) is an image unless it holds links', () => {
  expect(wide(chart(plain))).toContain('role="img"');
  const linked = plain.map((plainRow) => ({ ...plainRow, href: '/' }));
  expect(wide(chart(linked))).toContain('role="graphics-document"');
});

test('dumbbellChart(one value) draws one mark and names its year only', () => {
  const markup = wide(chart([row('南区', null, 51.3, '前年度の値なし')]));
  expect(markup).not.toContain('chart-previous');
  expect(markup).not.toContain('2015年度</text>');
  expect(markup).toContain('前年度の値なし');
});

test('dumbbellChart(equal values) draws a dot within a ring, and the value once', () => {
  const markup = wide(chart([row('緑区', 50, 50, '±0')]));
  const [ring, dot] = [...markup.matchAll(/<circle cx="([\d.]+)" cy="([\d.]+)"/g)].slice(2);
  expect(ring?.slice(1)).toEqual(dot?.slice(1));
  expect(markup.split('>50%<')).toHaveLength(2);
});

test.each(['wide', 'narrow'] as const)(
  'dumbbellChart(aligned charts, %s) puts a value at the same place in all of them',
  (name) => {
    const charts = [
      chart(plain),
      chart([row('東千代田みどり丘区', null, 100, '当年度は対象の外')], { id: 'older' }),
    ];
    const ticks = (markup: string) =>
      [...markup.matchAll(/<text x="([\d.]+)"[^>]* class="chart-quiet">(\d+%)</g)].map(
        ([, x, tick]) => [tick, x],
      );
    const [newer, older] = charts.map((one) => ticks(dumbbellChart(one, name, charts).markup));
    expect(newer?.at(-1)?.[0]).toBe('100%');
    expect(newer).toEqual(older);
  },
);

test('dumbbellChart(compact) says why a value is missing, and no change', () => {
  const rows = [...plain, row('西区', null, null, '成果測定の対象外')];
  const { markup } = dumbbellChart(chart(rows), 'compact');
  expect(markup).toContain('>成果測定の対象外<');
  expect(markup).not.toContain('ポイント</text>');
});

test('dumbbellChart(texts) escapes all of them', () => {
  expect(wide(chart([row('<b>', 1, 2, '&')], { title: '<i>' }))).not.toMatch(/<b>|<i>|&[^aglq#]/);
});
