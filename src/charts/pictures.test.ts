import { expect, test } from 'vitest';
import type { Markup } from '../markup.ts';
import { faultsOf } from './boxes/faults/fixture.ts';
import { readPicture } from './boxes/fixture.ts';
import { chart, measure, panel, row } from './fixture.ts';
import { indicatorFile, indicatorSharePicture } from './indicator-pictures.ts';
import { shareChart } from './share.ts';
import { tallyDrawing } from './tally.ts';

const rows = [row('緑区', 54.1, 63.7, '+9.6ポイント'), row('南区', null, 51.3, '前年度の値なし')];
const many = Array.from({ length: 24 }, (_, index) =>
  row(`第${index + 1}区`, 90 - index * 2, 20 + index * 3, '−'),
);
const note = { target: '目標 仕組みを立ち上げる（2015年度まで）', text: 'グラフはありません。' };
const share = {
  ...{ id: 'share', title: '窓口の応対が良いと感じた区民', sentence: '緑区は63.7%。<目標>' },
  ...{ site: 'ものさし', tagline: '成果を、指標ごとに' },
  footer: '出典：虹市の報告　example.org/indicators/counter/',
};
const picture = {
  ...{ id: 'picture', title: '窓口', subtitle: '単位：%', description: '説明' },
  lead: '2016年度の緑区は63.7%で、目標の50%以上に達しました。前年度から9.6ポイント上がりました。',
  notes: ['出典：緑区の報告（2016年度）', 'ページ：https://example.org/indicators/counter/'],
};
const long = '住民や団体が話し合って自分たちで地域の課題を解決していると感じている区民の割合';

const CASES: Readonly<Record<string, Markup>> = {
  'share-rows': indicatorSharePicture({ share, chart: chart(rows), note }),
  'share-many': indicatorSharePicture({ share, chart: chart(many), note }),
  'share-empty': indicatorSharePicture({ share, chart: null, note }),
  'share-long': indicatorSharePicture({
    ...{ chart: chart(rows), note },
    share: { ...share, title: long, sentence: long },
  }),
  'share-tally': shareChart(
    share,
    tallyDrawing([
      { label: '達した', count: 3, countText: '3件', tone: 'solid' },
      { label: 'まだ達していない', count: 0, countText: '0件', tone: 'hollow' },
      { label: '比べられない', count: 40, countText: '40件', tone: 'pale' },
    ]),
    'below',
  ),
  'picture-rows': indicatorFile({ picture, chart: chart(rows), note }),
  'picture-panels': indicatorFile({
    ...{ picture, note },
    chart: chart([], { panels: [panel('区独自', [measure('東区', 40, 62)])] }),
  }),
  'picture-empty': indicatorFile({ picture, chart: chart([]), note }),
};

test.each(Object.entries(CASES))('%s looks as its snapshot', async (name, { markup }) => {
  await expect(`${markup}\n`).toMatchFileSnapshot(`snapshots/${name}.svg`);
});

test.each(Object.entries(CASES))('%s has a title, a description and white paper', (_, drawn) => {
  expect(drawn.markup).toMatch(
    /<title id="[\w-]+">[^<]+<\/title>\n<desc id="[\w-]+">[^<]+<\/desc>/,
  );
  expect(drawn.markup).toMatch(/<rect width="\d+" height="[\d.]+" fill="#ffffff"\/>/);
});

test.each(Object.entries(CASES))('%s has no text on anything', (_, { markup }) => {
  expect(faultsOf(readPicture(markup))).toEqual([]);
});

test('indicatorSharePicture(many rows) shows every value on two lanes, none by name', () => {
  const markup = CASES['share-many']?.markup ?? '';
  expect(markup.match(/<circle/g)).toHaveLength(48);
  expect(markup).not.toContain('第1区');
});

test('tallyDrawing(rows) never leaves its width', () => {
  const { content, width } = tallyDrawing([
    { label: '達した', count: 500, countText: '500件', tone: 'solid' },
  ]);
  const edges = readPicture(content.markup).items.map(({ right }) => right);
  expect(edges.length).toBeGreaterThan(500);
  expect(Math.max(...edges)).toBeLessThanOrEqual(width);
});
