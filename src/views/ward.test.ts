import { expect, test } from 'vitest';
import { datasetOf, report } from './fixture.ts';
import { wardCards } from './ward-card.ts';
import { wardPage } from './ward.ts';

const dataset = datasetOf(report('midori', 2016), report('midori', 2015), report('hama', 2016));

test('wardCards(dataset) has every ward in the order of its reading', () => {
  expect(wardCards(dataset).map(({ name }) => name)).toEqual(['青葉区', '泉区', '浜区', '緑区']);
});

test('wardCards(dataset) has the years a ward reported on, none for one without report', () => {
  const [aoba, , , midori] = wardCards(dataset);
  expect(aoba).toMatchObject({ slug: 'aoba', href: '/wards/aoba/', reports: [] });
  expect(midori?.reports).toEqual([
    { href: '/wards/midori/2015/', year: '2015年度' },
    { href: '/wards/midori/2016/', year: '2016年度' },
  ]);
});

const pageOf = (slug: string) =>
  dataset.wards.filter((ward) => ward.slug === slug).map((ward) => wardPage(dataset, ward))[0];

test('wardPage(ward) names its reports with their sources', () => {
  expect(pageOf('midori')?.lead).toBe(
    '緑区の2015年度（平成27年度）、2016年度（平成28年度）の報告を見られます。',
  );
  expect(pageOf('midori')?.reports[1]).toEqual({
    href: '/wards/midori/2016/',
    name: '2016年度（平成28年度）の報告カード',
    source: 'midori区役所「取組状況」',
  });
});

test('wardPage(ward without report) says so', () => {
  expect(pageOf('aoba')).toEqual({
    lead: '青葉区の報告は、まだ登録されていません。',
    reports: [],
  });
});
