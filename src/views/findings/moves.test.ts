import { expect, test } from 'vitest';
import { resultsReport, same } from '../fixture.ts';
import { findingsIn } from './page.ts';
import { listOf, own, said, surveyed } from './fixture.ts';

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
    '2016年度の報告で、共通の設問の割合がいちばん大きく下がったのは緑区の「support」で、31%から30%へ1ポイントの低下です（誤差の幅は不明）。',
  );
});
