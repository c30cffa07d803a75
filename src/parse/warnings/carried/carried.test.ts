import { expect, test } from 'vitest';
import { FILES, REPORT } from '../../fixture.ts';
import { afterLast, testWarnings, toldOf, withReport, type Edit } from '../fixture.ts';

testWarnings([
  [
    'copied initiatives[1].done',
    /2015年度の報告とまったく同じ/,
    [],
    [['27年度に講座を4回', '28年度に講座を5回']],
  ],
  ['copied initiatives[2].results', /まったく同じ/, [], [['24件', '26件']]],
  ['copied strategies[1].results[3].note', /その年度のことが/, [note()], [note()]],
]);

function note(): Edit {
  return ['note: 延べの人数である。', 'note: 平成27年度の延べである。'];
}

test('a report that is last year’s but for its year is told once', () => {
  const text = withReport()[REPORT] ?? '';
  const last = text.replace('fiscalYear: 2016', 'fiscalYear: 2015');
  const files = { ...FILES, ...withReport(), 'content/reports/kita/2015.yaml': last };
  expect(toldOf(files).filter((told) => told.startsWith('copied'))).toEqual([
    'copied fiscalYear',
    ...['strategies[1].results[1]', 'strategies[1].results[2]', 'strategies[1].results[3]'].map(
      (result) => `copied ${result}.previous`,
    ),
    'copied strategies[2].results[1].previous',
  ]);
});

test('half of the values of last year are told at the list of strategies', () => {
  const same: readonly Edit[] = [
    ['value: 54.1%', 'value: 51.3%'],
    ['value: 4件', 'value: 3件'],
    ['1,145人', '1,012人'],
  ];
  expect(toldOf(afterLast([], ...same))).toContain('copied strategies');
  expect(toldOf(afterLast([], ...same.slice(1)))).not.toContain('copied strategies');
});
