import { expect, test } from 'vitest';
import { editionOf } from '../../edition.ts';
import { datasetOf, firstReport, report } from '../fixture.ts';
import { initiativeCard, type InitiativeCard } from './card.ts';

type Block = Readonly<Record<string, unknown>>;

function cardOf(block: Block): InitiativeCard {
  const initiatives = [{ code: '4-1-1', strategies: ['4-1'], indicators: ['1-1-a'], ...block }];
  const strategies = [{ code: '4-1', indicators: ['1-1-a'] }];
  const dataset = datasetOf(report('midori', 2016, { strategies, initiatives }));
  const place = firstReport(dataset);
  const [initiative] = place.report.initiatives;
  if (!initiative) throw new RangeError('missing initiative');
  return initiativeCard(editionOf(dataset), { ...place, initiative });
}

test('initiativeCard(initiative) says all that the sheet says, marks in words', () => {
  const lists = { before: ['講座1回'], done: ['講座2回', '催し1回'] };
  const prose = { summary: '講座', withdrawal: '10人未満', issue: '課題', improvement: '改善' };
  expect(
    cardOf({ ...lists, ...prose, achievement: '①(ⅰ)', effectiveness: '×', note: '注記' }),
  ).toMatchObject({
    ...{ anchor: 'initiative-4-1-1', href: '/wards/midori/2016/#initiative-4-1-1' },
    ...{ name: '【4-1-1】', indicators: ['1-1-a'], ...lists, ...prose, note: '注記' },
    ...{ achievement: '①(ⅰ) 達成し、有効', effectiveness: '× 見直す' },
  });
});

test('initiativeCard(empty initiative) has nothing where the sheet has nothing', () => {
  expect(cardOf({ code: undefined, id: 'unnamed' })).toMatchObject({
    ...{ anchor: 'initiative-unnamed', name: '番号なし', summary: null, results: [] },
    ...{ before: [], done: [], achievement: null, effectiveness: null, note: null },
  });
});

const [reached, missed, untold] = ['reached', 'missed', 'untold'].map((status) => ({ status }));

test('initiativeCard(results) sets each beside its target and says whether it was reached', () => {
  const targets = [
    { measure: '講座', target: '3回以上', note: '目標の注記' },
    { measure: '苦情', target: '0件', note: '目標の注記。' },
  ];
  const results = [
    { target: '1', value: '5' },
    { target: '2', value: '2件', note: '結果の注記。' },
    { measure: '来場者', value: '1,145人' },
  ];
  expect(cardOf({ targets, results }).results).toMatchObject([
    { measure: '講座', value: '5回', target: '3回以上', attainment: reached, note: '目標の注記' },
    { measure: '苦情', value: '2件', target: '0件', attainment: missed },
    { measure: '来場者', value: '1,145人', target: null, attainment: untold, note: null },
  ]);
  expect(cardOf({ targets, results }).results[1]?.note).toBe('結果の注記。 目標の注記。');
});

test('initiativeCard(target without result) keeps the target, its value missing', () => {
  const targets = [{ measure: '講座', target: '3回以上' }];
  expect(cardOf({ targets }).results).toMatchObject([
    {
      measure: '講座',
      value: null,
      target: '3回以上',
      attainment: untold,
      note: null,
    },
  ]);
});

test.each([
  ['x', 'x（秘匿）'],
  ['…', '...（不明）'],
  ['N/A', 'N/A（対象外）'],
  ['未実施', '未実施（未測定）'],
  ['成果測定の対象外', '成果測定の対象外'],
  ['取下げ', '取下げ（撤回）'],
])('initiativeCard(%s) says why there is no number, now and the year before', (printed, said) => {
  const results = [{ measure: '講座', value: printed, previous: printed }];
  expect(cardOf({ results }).results).toMatchObject([
    { value: said, previous: `2015年度 ${said}`, attainment: untold },
  ]);
});
