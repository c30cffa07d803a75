import { expect, test } from 'vitest';
import { editionOf } from '../../edition.ts';
import { datasetOf, report, resultsReport, same, type ReportFile } from '../fixture.ts';
import { FINDING_KINDS, type FindingKind } from './finding.ts';
import { findingLists, findingsIn, findingsOfKind, homeFindings, wardFindings } from './page.ts';

const editionWith = (...reports: readonly ReportFile[]) => editionOf(datasetOf(...reports));

const listOf = (kind: FindingKind, ...reports: readonly ReportFile[]) => {
  const list = findingLists(editionWith(...reports)).find((one) => one.kind === kind);
  if (!list) throw new RangeError(`missing list: ${kind}`);
  return list;
};
const said = (kind: FindingKind, ...reports: readonly ReportFile[]) =>
  listOf(kind, ...reports).groups.map(({ name, findings }) => [
    name,
    ...findings.map(({ sentence }) => sentence),
  ]);

const random = { id: 'a', method: 'random', asked: '3000', answered: '1500' };
const surveyed = (slug: string, ...results: readonly object[]) =>
  report(slug, 2016, {
    surveys: [{ ...random, previous: { method: 'random', asked: '3000', answered: '1500' } }],
    strategies: [{ code: '1', indicators: ['1-1-a'], results }],
  });
const own = (value: string, previous: string, rest: object = {}) => ({
  ...{ measure: '参加した人', comparability: 'own', value, previous },
  ...rest,
});

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

test('rated counts, ward by ward, favourable ratings of what fell short', () => {
  const short = same('40%', '―', { rating: 'A' });
  const reached = same('60%', '―', { rating: 'A', measure: '別の実感' });
  expect(
    said(
      'rated',
      resultsReport('midori', 2016, short, reached),
      resultsReport('aoba', 2016, short),
    ),
  ).toEqual([
    [
      '',
      '緑区（2016年度）は、「A 順調」と評価した結果2件のうち1件が、目標に達していません。',
      '青葉区（2016年度）は、「A 順調」と評価した結果1件が、目標に達していません。',
    ],
  ]);
});

test('rated leaves out unfavourable ratings and what lies within the margin of the target', () => {
  const close = surveyed('midori', same('49.9%', '―', { rating: 'A', survey: 'a' }));
  expect(said('rated', close)).toEqual([]);
  expect(said('rated', resultsReport('aoba', 2016, same('40%', '―', { rating: 'B' })))).toEqual([]);
});

test('falls put the common question first, the largest first, and unknown margins apart', () => {
  const groups = said(
    'falls',
    surveyed(
      'midori',
      same('40%', '48%', { survey: 'a' }),
      same('30%', '45%', { survey: 'a', measure: '別の実感' }),
      own('10%', '90%'),
    ),
    resultsReport('aoba', 2016, same('20%', '60%')),
  );
  expect(groups).toEqual([
    [
      '共通の設問',
      '緑区の「support」は、2016年度に45%から30%へ15ポイント下がりました（調査の誤差より大きい差）。',
      '緑区の「support」は、2016年度に48%から40%へ8ポイント下がりました（調査の誤差より大きい差）。',
    ],
    [
      '共通の設問（誤差の幅が分からないもの）',
      '青葉区の「support」は、2016年度に60%から20%へ40ポイント下がりました（誤差の幅は不明）。',
    ],
    [
      '設問や対象が異なる値と区独自の指標（ほかの区とは比べられません）',
      '緑区の「参加した人」は、2016年度に90%から10%へ80ポイント下がりました（誤差の幅は不明）。',
    ],
  ]);
});

test('falls leave out what lies within the margin, counts, changed questions and rises', () => {
  const within = surveyed('midori', same('47%', '48%', { survey: 'a' }));
  const others = resultsReport(
    'aoba',
    2016,
    own('10人', '90人'),
    same('20%', '60%', { break: '設問が変わった' }),
    same('70%', '60%', { measure: '別の実感' }),
  );
  expect(said('falls', within, others)).toEqual([]);
});

test('falls never mix two years: the newest report of a ward counts, its year is said', () => {
  const list = listOf(
    'falls',
    resultsReport('midori', 2015, same('20%', '60%')),
    resultsReport('midori', 2016, same('30%', '31%')),
    resultsReport('aoba', 2015, same('10%', '60%')),
  );
  expect(findingsIn(list).map(({ ward, year }) => [ward, year])).toEqual([
    ['緑区', 2016],
    ['青葉区', 2015],
  ]);
  expect(list.headline).toBe(
    '2016年度の報告で、共通の設問の割合がいちばん大きく下がったのは緑区の「support」で、31%から30%へ1ポイントです（誤差の幅は不明）。',
  );
});

test('near takes a gap of a twentieth of the target, and says a margin that is larger', () => {
  const at = (value: string) => said('near', resultsReport('midori', 2016, same(value)));
  expect(at('47.4%')).toEqual([]);
  expect(at('47.5%')).toEqual([
    [
      '共通の設問',
      '緑区の「support」（2016年度）は47.5%で、2017年度の目標の50%以上まで、あと2.5ポイントです。',
    ],
  ]);
  expect(at('50%')).toEqual([]);
  expect(said('near', surveyed('midori', same('49.9%', '―', { survey: 'a' })))[0]?.[1]).toMatch(
    /あと0\.1ポイントです。目標との差は調査の誤差の範囲内です。$/,
  );
});

test('worsening follows the target: fewer can be better', () => {
  const waiting = { measure: '待つ人', indicator: '1-4-a', comparability: 'same' };
  const rows = said(
    'worsening',
    resultsReport(
      'midori',
      2017,
      { ...waiting, value: '9人', previous: '4人' },
      same('40%', '45%'),
    ),
    resultsReport('aoba', 2016, { ...waiting, value: '4人', previous: '9人' }),
  );
  expect(rows).toEqual([
    [
      '共通の設問',
      '緑区の「waiting」（2017年度）は9人で、2017年度の目標の0人に達しておらず、前年度から5人増えました。',
      '緑区の「support」（2017年度）は40%で、2017年度の目標の50%以上に達しておらず、前年度から5ポイント下がりました（誤差の幅は不明）。',
    ],
  ]);
});

test('early needs a target whose year lies ahead', () => {
  const inYear = (year: number) => said('early', resultsReport('midori', year, same('60%')));
  expect(inYear(2015)).toEqual([
    [
      '共通の設問',
      '緑区の「support」（2015年度）は60%で、2017年度の目標の50%以上に、2年早く達しています。',
    ],
  ]);
  expect(inYear(2017)).toEqual([]);
});

test('changed names both values and what changed', () => {
  const list = listOf(
    'changed',
    resultsReport('midori', 2016, same('60%', '40%', { break: '選択肢が増えた' })),
  );
  expect(findingsIn(list).map(({ sentence, more }) => [sentence, more])).toEqual([
    [
      '緑区の「support」は2015年度が40%、2016年度が60%ですが、聞き方が違うため増減は比べられません。',
      '選択肢が増えた',
    ],
  ]);
});

const promising = (year: number, value: string, response?: string) =>
  report('midori', year, {
    strategies: [{ code: '1', indicators: ['1-1-a'], results: [same(value)], response }],
  });

test('promises follow what fell short with a response into the report of the next year', () => {
  const list = listOf('promises', promising(2015, '40%', '講座を増やす'), promising(2016, '55%'));
  expect(findingsIn(list).map(({ sentence, more }) => [sentence, more])).toEqual([
    [
      '緑区の「support」は、2015年度の報告では40%で目標に達していませんでした。2016年度は55%で、目標に達しました。',
      '今後の対応（要約）：講座を増やす',
    ],
  ]);
  expect(said('promises', promising(2015, '40%'), promising(2016, '55%'))).toEqual([]);
  expect(said('promises', promising(2014, '40%', '増やす'), promising(2016, '55%'))).toEqual([]);
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
