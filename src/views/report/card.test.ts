import { expect, test } from 'vitest';
import { editionOf } from '../../edition.ts';
import { wardReports } from '../../model/dataset.ts';
import { datasetOf, fixtureReport } from '../../model/fixture.ts';
import { entriesOf } from '../frame/goal-parts.ts';
import { words } from '../fixture.ts';
import { reportCard } from './card.ts';

const share = { measure: '声かけの実感', comparability: 'same', indicator: '1-1-a' };
const missed = { ...share, value: '40%' };
const cardOf = (strategies: readonly object[], initiatives: readonly object[] = []) => {
  const dataset = datasetOf([fixtureReport('2016', { strategies, initiatives })]);
  const [place] = wardReports(dataset);
  if (!place) throw new Error('missing report');
  return reportCard(editionOf(dataset), place);
};
const blocksOf = (...given: Parameters<typeof cardOf>) => entriesOf(cardOf(...given).goals);

test('reportCard(report) is named by its city, its ward and its year', () => {
  expect(cardOf([])).toMatchObject({
    title: '大阪市北区の報告カード（2016年度）',
    place: '大阪市北区',
    year: '2016年度（平成28年度）',
    finding: 'この報告には、結果が載っていません。',
    squares: [],
  });
});

test('reportCard(strategy on two indicators) has it once, with a link to each', () => {
  const blocks = blocksOf([{ code: '4-1', indicators: ['1-3-b', '1-1-a'] }]);
  expect(blocks).toHaveLength(1);
  expect(blocks[0]?.card.indicators).toEqual([
    { href: '/indicators/mutual-support/', name: '助け合い' },
    { href: '/indicators/community-business/', name: '新しい活動' },
  ]);
});

test('reportCard(results) has a square for each, by how they stand to their target', () => {
  const results = [missed, { ...share, value: '60%' }, { ...share, value: '対象外' }, missed];
  const { squares } = cardOf([{ code: '4-1', indicators: ['1-1-a'], results }]);
  expect(squares.map(({ kind, name, count }) => [kind, name, count])).toEqual([
    ['reached', '達した', 1],
    ['missed', '達していない', 2],
    ['untold', '判断できない', 1],
  ]);
});

test('reportCard(results) has each once in the table, and again where its strategy tells of it', () => {
  const strategies = ['4-1', '4-2'].map((code) => ({
    ...{ code, indicators: ['1-1-a'], results: [missed] },
  }));
  const { results, goals } = cardOf(strategies);
  const anchors = ['strategy-4-1-result-1', 'strategy-4-2-result-1'];
  expect(results.flatMap(({ entries }) => entries.map(({ row }) => row.anchor))).toEqual(anchors);
  expect(entriesOf(goals).map((block) => block.results[0]?.row.anchor)).toEqual(anchors);
});

test('reportCard(initiative of two strategies) tells it under the first and links to it from the other', () => {
  const [first, second] = blocksOf(
    [
      { code: '4-1', indicators: ['1-1-a'] },
      { code: '4-2', indicators: ['1-3-b'] },
    ],
    [{ code: '4-1-1', strategies: ['4-2', '4-1'], indicators: ['1-1-a'] }],
  );
  expect(first?.initiatives.map(({ anchor }) => anchor)).toEqual(['initiative-4-1-1']);
  expect(first?.elsewhere).toEqual([]);
  expect(second?.initiatives).toEqual([]);
  expect(second?.elsewhere).toEqual([{ href: '#initiative-4-1-1', name: '取組【4-1-1】' }]);
});

test('reportCard(initiative of two strategies without a code) is called by its summary', () => {
  const initiative = { id: 'for-1-1-a', strategies: ['4-1', '4-2'], indicators: ['1-1-a'] };
  const strategies = ['4-1', '4-2'].map((code) => ({ code, indicators: ['1-1-a'] }));
  const [, second] = blocksOf(strategies, [{ ...initiative, summary: '区政会議で意見を聞く。' }]);
  expect(second?.elsewhere).toEqual([
    { href: '#initiative-for-1-1-a', name: '区政会議で意見を聞く。' },
  ]);
});

test('reportCard(missed target without issue or response) says that the report is silent', () => {
  const strategy = { code: '4-1', indicators: ['1-1-a'], results: [missed] };
  const saidAfter = (block: object) => blocksOf([block])[0]?.after.flatMap(({ text }) => text);
  expect(saidAfter(strategy)).toEqual([words.noResponse]);
  expect(saidAfter({ ...strategy, response: '続ける。' })).toEqual(['続ける。']);
  expect(saidAfter({ ...strategy, results: [] })).toEqual([]);
});

test('reportCard(no previous value at all) does not explain its mark', () => {
  const strategy = { code: '4-1', indicators: ['1-1-a'] };
  expect(cardOf([{ ...strategy, results: [missed] }]).years.previous).toBe(null);
  const results = [{ ...missed, previous: '39%' }];
  expect(cardOf([{ ...strategy, results }]).years.previous).toBe('2015年度');
});

test('reportCard(strategy) says its ratings in a sentence, those it has', () => {
  const strategy = { code: '4-1', indicators: ['1-1-a'] };
  const ratedOf = (ratings: object) => blocksOf([{ ...strategy, ...ratings }])[0]?.rated;
  expect(ratedOf({ rating: 'A', progress: 'b', effectiveness: 'ア' })).toBe(
    '戦略全体の評価は『A 順調』、進捗状況は『b 順調でない』、有効性は『ア 有効』です。',
  );
  expect(ratedOf({ progress: 'a' })).toBe('進捗状況は『a 順調』です。');
  expect(ratedOf({})).toBe('');
});

test('reportCard(initiative) says whether the withdrawal criterion was hit', () => {
  const initiative = { strategies: ['4-1'], indicators: ['1-1-a'], withdrawal: '30%未満' };
  const texts = ['③', '①(ⅰ)', null].map((achievement) => {
    const [block] = blocksOf(
      [{ code: '4-1', indicators: ['1-1-a'] }],
      [{ ...initiative, code: '4-1-1', ...(achievement && { achievement }) }],
    );
    return block?.initiatives[0]?.withdrawalText;
  });
  expect(texts).toEqual([
    '撤退基準に届かなかったことを示す印（③）が付いています。',
    '撤退基準には当たっていません（印は①(ⅰ)）。',
    '印の記載がないため、撤退基準に当たるかどうかは分かりません。',
  ]);
});
