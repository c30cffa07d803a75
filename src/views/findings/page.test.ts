import { expect, test } from 'vitest';
import { resultsReport, same } from '../fixture.ts';
import { FINDING_KINDS } from './finding.ts';
import { editionWith } from './fixture.ts';
import {
  findingLists,
  findingsIn,
  findingsOfKind,
  homeFindings,
  resultCount,
  wardFindings,
} from './page.ts';

test('findingLists(no report) says of every kind that nothing was found', () => {
  const lists = findingLists(editionWith());
  expect(lists.map(({ kind }) => kind)).toEqual(FINDING_KINDS);
  expect(lists.flatMap(findingsIn)).toEqual([]);
  expect(lists.map(({ headline }) => headline)).toEqual([
    '「A 順調」と評価した結果に、目標に達していないものはありません。',
    '共通の設問で、調査の誤差より大きく下がった割合はありません。',
    '共通の設問で、調査の誤差より大きく上がった割合はありません。',
    '目標まであと少しの結果はありません。',
    '目標に達しておらず、前年度より目標から遠ざかった結果はありません。',
    '期限より早く目標に達した結果はありません。',
    '聞き方が変わったと書かれた結果はありません。',
    '二つの報告で追える結果は、まだありません。',
  ]);
});

test('findingsOfKind() looks into all reports, wardFindings() into those of a ward', () => {
  const edition = editionWith(
    resultsReport('midori', 2015, same('20%', '60%')),
    resultsReport('midori', 2016, same('30%', '31%')),
    resultsReport('aoba', 2015, same('10%', '60%')),
  );
  expect(findingsOfKind(edition, 'falls').map(({ year }) => year)).toEqual([2016, 2015, 2015]);
  const [ward] = edition.dataset.wards;
  if (!ward) throw new Error('missing ward');
  expect(wardFindings(edition, ward).map(({ anchor }) => anchor)).toEqual([
    'falls-midori-2016-4-1-result-1',
    'worsening-midori-2016-4-1-result-1',
    'falls-midori-2015-4-1-result-1',
    'worsening-midori-2015-4-1-result-1',
  ]);
});

test('homeFindings() leads to the lists that hold something', () => {
  expect(homeFindings(editionWith())).toEqual([]);
  const edition = editionWith(resultsReport('midori', 2016, same('49%', '60%', { rating: 'A' })));
  expect(homeFindings(edition).map(({ href }) => href)).toEqual([
    '/findings/#rated',
    '/findings/#falls',
    '/findings/#near',
  ]);
});

test('resultCount(list) is the number that its headline says', () => {
  const rated = { rating: 'A' };
  const edition = editionWith(
    resultsReport('midori', 2016, same('40%', '―', rated), same('30%', '―', rated)),
    resultsReport('aoba', 2016, same('20%', '―', rated)),
  );
  const [list] = findingLists(edition);
  expect(list && [resultCount(list), findingsIn(list).length]).toEqual([3, 2]);
  expect(list?.headline).toContain('2区で3件');
});
