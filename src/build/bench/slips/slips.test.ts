import { expect, test } from 'vitest';
import { REPORT } from '../../../parse/files.ts';
import { CITY_CONTENT } from '../../../site/sites.ts';
import { readContent } from '../../content.ts';
import { lastRecorded } from '../../versions/recorded.ts';
import { judgeSlips } from './judge.ts';
import { slipsIn } from './slips.ts';

const files = readContent(CITY_CONTENT);
const reports = Object.fromEntries(Object.entries(files).filter(([path]) => REPORT.test(path)));

test('slipsIn(texts) makes as many as asked for, of every kind, the same every time', () => {
  const slips = slipsIn(reports, 100);
  expect(slips).toHaveLength(100);
  expect(new Set(slips.map(({ kind }) => kind)).size).toBeGreaterThan(45);
  expect(slipsIn(reports, 100)).toEqual(slips);
  expect(slips.every(({ file, text }) => text !== reports[file])).toBe(true);
  expect(slipsIn(reports, 100, 2)).not.toEqual(slips);
});

/** `npm run bench -- slips` tries as many as one likes in the reports of the content. */
test('of a hundred slips in reports, 95 are told where they are', { timeout: 600_000 }, () => {
  const judged = judgeSlips(files, slipsIn(reports, 100), lastRecorded(CITY_CONTENT), '2023-06-01');
  const missed = judged.filter(({ isNear }) => !isNear).map(({ slip }) => slip);
  expect(
    missed.length,
    JSON.stringify(missed, ['kind', 'file', 'line', 'before', 'after'], 1),
  ).toBeLessThanOrEqual(5);
});

test('judgeSlips(slip that nothing tells of) says so', () => {
  const file = Object.keys(reports).find((path) => reports[path]?.includes('声をかけ')) ?? '';
  const text = reports[file]?.replace('声をかけ', '声をか') ?? '';
  const slip = { kind: 'lost', file, line: 7, end: 7, before: '声をかけ', after: '声をか', text };
  expect(text).not.toBe(reports[file]);
  expect(judgeSlips(files, [slip], null, '2023-06-01')).toEqual([
    { slip, told: [], isNear: false },
  ]);
});
