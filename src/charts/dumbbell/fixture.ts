import type { Dumbbell } from '../dumbbell.ts';
import { chart, group, measure, panel, row } from '../fixture.ts';

export const plain = [
  row('緑区', 54.1, 63.7, '+9.6ポイント'),
  row('青葉区', 42.6, 40.1, '−2.5ポイント'),
  row('南区', null, 51.3, '前年度の値なし'),
];

/** One chart for every case in which texts or marks could meet or leave the picture. */
export const CASES: Readonly<Record<string, Dumbbell>> = {
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
  panels: chart(plain, {
    panels: [
      panel('別の聞き方（比べられません）', [
        measure('東区', 47.4, 54.1, { changeText: '＋6.7ポイント' }),
        measure('中区', null, 81, { changeText: '前年度の値なし' }),
      ]),
      panel('区独自', [
        measure('西町区', 1200, 1145, {
          ...{ name: '地域活動協議会の会議や行事に参加した住民ののべ人数（年度内に開いたもの）' },
          ...{ domain: [0, 1500], ends: ['0', '1,500人'], changeText: '55人減った' },
          previous: { value: 1200, text: '1,200人' },
          current: { value: 1145, text: '1,145人' },
          target: { value: 1500, text: '目標 1,500人以上（2017年度まで）' },
        }),
        measure('北町区', null, null, { changeText: '成果測定の対象外' }),
      ]),
    ],
  }),
  'panels-alone': chart([], {
    panels: [panel('区独自', [measure('東区', 60, 60, { target: null })])],
  }),
  margins: chart([
    { ...row('緑区', 54.2, 49.6, '差ははっきりしない'), previousMargin: 3.6, currentMargin: 3.8 },
    { ...row('青葉区', null, 97.5, '前年度の値なし'), currentMargin: 4 },
    { ...row('南区', 50, 50, '±0'), previousMargin: 0.5, currentMargin: 12 },
  ]),
  'near-target': chart([
    row('緑区', null, 49.4, '前年度の値なし'),
    row('青葉区', null, 44, '前年度の値なし'),
    row('南区', 40, 46.5, '+6.5ポイント'),
    row('東区', null, 50, '前年度の値なし'),
  ]),
  'long-texts': chart(
    [
      row('東千代田みどり丘区', 82.4, 95, '12.6ポイント上がったが、誤差の範囲をこえない差である'),
      {
        ...row('旧市街地', 1145, 98765, '対象になる人が少ないため測定していない'),
        ...{ previousText: '約1,145人（推計）', currentText: '98,765人以上（のべ人数）' },
      },
    ],
    {
      ...{ unit: '人以上', domain: [0, 100000] },
      target: {
        value: 50000,
        label: '目標 50,000人以上が参加していると答えること（2017年度まで）',
      },
    },
  ),
  escaped: chart([row('<b>&"区"', 40, 60, `+20'ポイント'`)], { title: '<script>' }),
};
