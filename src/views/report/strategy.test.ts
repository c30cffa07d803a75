import { expect, test } from 'vitest';
import { editionOf } from '../../edition.ts';
import { datasetOf, firstReport, report, same } from '../fixture.ts';
import { strategyCard, type StrategyCard } from './strategy.ts';

type Block = Readonly<Record<string, unknown>>;

function cardsOf(strategies: readonly Block[], initiatives: readonly Block[] = []) {
  const dataset = datasetOf(report('midori', 2016, { strategies, initiatives }));
  const place = firstReport(dataset);
  return place.report.strategies.map((strategy) =>
    strategyCard(editionOf(dataset), place, strategy),
  );
}

const cardOf = (strategy: Block): StrategyCard | undefined => cardsOf([strategy])[0];

test('strategyCard(strategy) says all that the sheet says, ratings in words', () => {
  const prose = { aim: 'めざす', plan: '進める', issue: '課題', response: '対応', note: '注記' };
  const ratings = { effectiveness: 'ア', rating: 'B', progress: 'a' };
  expect(cardOf({ code: '4-1', indicators: ['1-1-a'], ...prose, ...ratings })).toMatchObject({
    ...{ anchor: 'strategy-4-1', href: '/wards/midori/2016/#strategy-4-1', name: '【4-1】' },
    ...prose,
    ...{ effectiveness: 'ア 有効', rating: 'B 順調でない', progress: 'a 順調' },
  });
});

test('strategyCard(empty strategy) has nothing where the sheet has nothing', () => {
  expect(cardOf({ id: 'unnamed', indicators: ['1-1-a'] })).toMatchObject({
    ...{
      anchor: 'strategy-unnamed',
      name: '番号なし',
      code: null,
      aim: null,
      plan: null,
      note: null,
    },
    ...{ outcomes: [], initiatives: [] },
    ...{ effectiveness: null, rating: null, progress: null },
  });
});

test('strategyCard(strategy) names its indicators in the order of the framework', () => {
  expect(cardOf({ code: '1', indicators: ['1-3-a', '1-1-a'] })?.indicators).toEqual([
    { href: '/indicators/support/', name: 'support' },
    { href: '/indicators/business/', name: 'business' },
  ]);
});

test('strategyCard(outcomes) tells whether the report answers them', () => {
  const outcomes = [
    { measure: '実感', target: '60%以上', by: '2016' },
    { measure: '参加', target: '前年度より増', note: '注記' },
  ];
  const results = [same('54%', '―', { outcome: '1' })];
  expect(cardOf({ code: '1', indicators: ['1-1-a'], outcomes, results })?.outcomes).toEqual([
    { measure: '実感', target: '60%以上（2016年度まで）', answered: true, note: null },
    { measure: '参加', target: '前年度より増', answered: false, note: '注記' },
  ]);
});

test('strategyCard(codes printed twice) keeps both apart by their ids', () => {
  const blocks = ['north', 'south'].map((id) => ({ id, code: '5-3', indicators: ['1-1-a'] }));
  expect(cardsOf(blocks).map(({ anchor, name }) => [anchor, name])).toEqual([
    ['strategy-north', '【5-3】'],
    ['strategy-south', '【5-3】'],
  ]);
});

test('strategyCard(strategy) has the initiatives that serve it, and no others', () => {
  const blocks = ['1', '2'].map((code) => ({ code, indicators: ['1-1-a'] }));
  const initiative = (code: string, ...strategies: readonly string[]) => ({
    ...{ code, strategies, indicators: ['1-1-a'] },
  });
  const cards = cardsOf(blocks, [initiative('1-1', '1'), initiative('2-1', '1', '2')]);
  expect(cards.map(({ initiatives }) => initiatives.map(({ name }) => name))).toEqual([
    ['【1-1】', '【2-1】'],
    ['【2-1】'],
  ]);
});
