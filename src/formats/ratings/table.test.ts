import Papa from 'papaparse';
import { expect, test } from 'vitest';
import { editionOf } from '../../edition.ts';
import { datasetWith, reportFile } from '../../parse/fixture.ts';
import { tableCsv } from '../table/table.ts';
import { ratingTable } from './table.ts';

const report = reportFile('kita', 2016, {
  strategies: [
    {
      code: '1',
      indicators: ['1-1-a'],
      results: [
        {
          ...{ measure: '助け合い', indicator: '1-1-a', comparability: 'same' },
          ...{ value: '45%', rating: 'A' },
        },
      ],
    },
  ],
  initiatives: [
    {
      ...{ code: '1-1', strategies: ['1'], indicators: ['1-1-a'], achievement: '①(ⅰ)' },
      targets: [{ measure: '講座', target: '3回以上' }],
      results: [{ target: '1', value: '2回' }],
    },
  ],
});

test('ratingTable() has a row for each result and initiative, with both sides and a sentence', () => {
  const text = tableCsv(ratingTable(editionOf(datasetWith(report))));
  const { data } = Papa.parse(text, { header: true, skipEmptyLines: true });
  expect(data).toMatchObject([
    {
      kind: 'result',
      rating: 'A',
      value_text: '45%',
      comparison: 'favourable-not-yet',
      sentence:
        '区の評価は「A 順調」ですが、「助け合い」は45%で、目標の50%以上にはまだ達していません。',
    },
    {
      kind: 'initiative',
      achievement: '1-i',
      initiative: '1-1',
      value_text: '',
      comparison: 'achieved-missed',
      page: 'https://example.org/wards/kita/2016/#initiative-1-1',
    },
  ]);
});
