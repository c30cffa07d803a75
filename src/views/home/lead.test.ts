import { expect, test } from 'vitest';
import { editionOf } from '../../edition.ts';
import { datasetOf, report } from '../fixture.ts';
import { homeLead } from './lead.ts';

test('homeLead(no report) says so', () => {
  expect(homeLead(editionOf(datasetOf()))).toBe('報告は、まだ登録されていません。');
});

test('homeLead(reports) counts wards, not reports, and names the newest year', () => {
  const reports = [report('midori', 2015), report('midori', 2016), report('aoba', 2015)];
  expect(homeLead(editionOf(datasetOf(...reports)))).toBe(
    '虹市4区のうち2区の報告を、5の共通指標で見られます。いちばん新しい報告は2016年度（平成28年度）です。',
  );
});
