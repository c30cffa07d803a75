import { describe, expect, test } from 'vitest';
import { dumbbellChart, type Dumbbell } from './dumbbell.ts';
import { chart, group, row } from './fixture.ts';

const plain = [
  row('緑区', 54.1, 63.7, '+9.6ポイント'),
  row('青葉区', 42.6, 40.1, '−2.5ポイント'),
  row('南区', null, 51.3, '前年度の値なし'),
];

/** One chart for every case in which texts or marks could meet or leave the picture. */
const CASES: Readonly<Record<string, Dumbbell>> = {
  plain: chart(plain),
  linked: chart(plain.map((plainRow) => ({ ...plainRow, href: '/wards/midori/2016/#a' }))),
  'missing-values': chart([
    row('緑区', 54.1, null, '成果測定の対象外'),
    row('青葉区', null, null, '成果測定の対象外'),
    row('南区', null, null, '対象になる人が少ないため測定していない。翌年度に測る予定'),
    row('東区', null, 51.3, '前年度の値なし'),
  ]),
  'no-values': chart([row('緑区', null, null, '成果測定の対象外')]),
  empty: chart([]),
  'above-domain-of-shares': chart([row('緑区', 82.4, 130, '+47.6ポイント')], { domain: [0, 130] }),
  'equal-and-near': chart([
    row('緑区', 50, 50, '±0'),
    { ...row('青葉区', 80, 80, '±0'), previousText: '80%', currentText: '80.00%' },
    row('南区', 49.6, 50.1, '+0.5ポイント'),
    row('東区', 52.2, 48.7, '−3.5ポイント'),
    row('西町区', 100, 99.55, '−0.45ポイント'),
    row('中町区', 0, 0.4, '+0.4ポイント'),
  ]),
  'long-labels': chart([
    row('東千代田みどり丘区', 82.4, 95, '+12.6ポイント'),
    row('旧市街地および臨海副都心まちづくり推進地区（暫定）', 100, 0, '−100ポイント'),
  ]),
  'many-rows': chart(
    Array.from({ length: 24 }, (_, index) =>
      row(`第${index + 1}区`, 90 - index * 2, 20 + index * 3, `${70 - index * 5}ポイントの差`),
    ),
  ),
  'lower-is-better': chart(
    [
      { ...row('緑区', 12, 0, '−12人'), previousText: '12人', currentText: '0人' },
      { ...row('青葉区', 464, 1145, '+681人'), previousText: '464人', currentText: '1,145人' },
    ],
    { unit: '人', target: { value: 0, label: '目標 0人（2017年度まで）' }, domain: [0, 1260] },
  ),
  'target-at-edge': chart(plain, { target: { value: 100, label: '目標 100%（2017年度まで）' } }),
  'no-target': chart(plain, { target: null }),
  counts: chart([{ ...row('緑区', 0, 1, '+1件'), previousText: '0件', currentText: '1件' }], {
    unit: '件',
    target: { value: 1, label: '目標 1件以上（2017年度まで）' },
    domain: [0, 2],
  }),
  'two-years': chart([], {
    groups: [
      group(2016, plain),
      group(2015, [
        row('東区', null, 51.3, '前年度の値なし'),
        row('中区', null, 84.7, '前年度の値なし'),
      ]),
    ],
  }),
  escaped: chart([row('<b>&"区"', 40, 60, `+20'ポイント'`)], { title: '<script>' }),
};

describe.each(Object.entries(CASES))('dumbbellChart(%s)', (name, drawn) => {
  test.each(['wide', 'narrow'] as const)('looks as its snapshot, %s', async (layout) => {
    const { markup } = dumbbellChart(drawn, layout);
    await expect(`${markup}\n`).toMatchFileSnapshot(`snapshots/dumbbell-${name}-${layout}.svg`);
  });
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
    expect(charts.map((one) => ticks(dumbbellChart(one, name).markup))).not.toEqual([older, older]);
  },
);

test('dumbbellChart(texts) escapes all of them', () => {
  expect(wide(chart([row('<b>', 1, 2, '&')], { title: '<i>' }))).not.toMatch(/<b>|<i>|&[^aglq#]/);
});
