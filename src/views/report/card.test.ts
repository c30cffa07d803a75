import { expect, test } from 'vitest';
import { editionOf } from '../../edition.ts';
import { wardReports } from '../../model/dataset.ts';
import { datasetOf, fixtureReport } from '../../model/fixture.ts';
import { entriesOf } from '../frame/goal-parts.ts';
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

test('reportCard(strategy on two indicators) has it once, with a link to each', () => {
  const blocks = blocksOf([{ code: '4-1', indicators: ['1-3-b', '1-1-a'] }]);
  expect(blocks).toHaveLength(1);
  expect(blocks[0]).toMatchObject({
    topic: '助け合い ほか1指標',
    card: {
      indicators: [
        { href: '/indicators/mutual-support/', name: '助け合い' },
        { href: '/indicators/community-business/', name: '新しい活動' },
      ],
    },
  });
});

test('reportCard(strategies that begin with the same indicator) are told apart by their measures', () => {
  const blocks = blocksOf([
    { code: '2-2', indicators: ['1-1-a'], outcomes: [{ measure: '訓練', target: '100%' }] },
    { code: '2-3', indicators: ['1-1-a'], results: [missed] },
    { code: '2-4', indicators: ['1-1-a'] },
  ]);
  expect(blocks.map(({ topic }) => topic)).toEqual(['訓練', '声かけの実感', '助け合い']);
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
  expect(blocksOf([strategy])[0]?.isSilent).toBe(true);
  expect(blocksOf([{ ...strategy, response: '続ける。' }])[0]?.isSilent).toBe(false);
  expect(blocksOf([{ ...strategy, results: [] }])[0]?.isSilent).toBe(false);
});

test('reportCard(results) groups them by how they stand to their target', () => {
  const results = [missed, { ...share, value: '60%' }, { ...share, value: '対象外' }];
  const { states } = cardOf([{ code: '4-1', indicators: ['1-1-a'], results }]);
  expect(states.map(({ state, results: own }) => [state, own[0]?.row.value])).toEqual([
    ['reached', '60%'],
    ['notYet', '40%'],
    ['untold', '対象外'],
  ]);
});

test('reportCard(no previous value at all) does not explain its mark', () => {
  const strategy = { code: '4-1', indicators: ['1-1-a'] };
  expect(cardOf([{ ...strategy, results: [missed] }]).years.previous).toBe(null);
  const results = [{ ...missed, previous: '39%' }];
  expect(cardOf([{ ...strategy, results }]).years.previous).toBe('2015年度');
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
