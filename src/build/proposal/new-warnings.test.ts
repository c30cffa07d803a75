import { expect, test } from 'vitest';
import { CITY } from './fixture.ts';
import { checkState, stateReport } from './report.ts';

const city = checkState(CITY);

test('stateReport(before, after) has the warnings that were not there, wherever they stand now', () => {
  const notice = (line: number, message: string) => ({
    ...{ file: 'content/reports/akane/2022.yaml', line, column: 1, field: 'value' },
    ...{ message, remedy: '確かめる', kind: 'text' as const },
  });
  const { warnings } = stateReport(
    { ...city, warnings: [notice(3, '百')] },
    { ...city, warnings: [notice(9, '百'), notice(4, '十')] },
  );
  expect(warnings).toEqual([notice(4, '十')]);
});
