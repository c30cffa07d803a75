import { expect, test } from 'vitest';
import { absenceIn } from './absence.ts';
import { english as notation } from './fixture.ts';
import { parseFigure } from './figure.ts';
import { milestoneState } from './milestone.ts';

test.each([
  ['n/a', 'notApplicable'],
  ['N/A', 'notApplicable'],
  ['not applicable', 'notApplicable'],
  ['not measured', 'notMeasured'],
  ['Not surveyed', 'notMeasured'],
  ['no survey', 'notMeasured'],
  ['suppressed', 'suppressed'],
  ['x', 'suppressed'],
  ['[c]', 'suppressed'],
  ['unknown', 'unknown'],
  ['..', 'unknown'],
  ['not available', 'unknown'],
  ['withdrawn', 'withdrawn'],
  ['not measured (roadworks)', 'notMeasured'],
  ['none', null],
  ['12 minutes', null],
])('absenceIn(%s) is %s', (text, reason) => {
  expect(absenceIn(text, notation)).toBe(reason);
});

test.each([
  ['1,145 potholes', 1145, 'potholes'],
  ['1 pothole', 1, 'potholes'],
  ['12.5 minutes', 12.5, 'minutes'],
  ['12 min', 12, 'minutes'],
  ['about 12 minutes', 12, 'minutes'],
  ['82.40 per cent', 82.4, '%'],
  ['£1,500', 1500, '£'],
  ['£ 20', 20, '£'],
  ['£20 to £30', null, null],
  ['three events', 3, 'events'],
  ['nil', 0, null],
  ['-3 points', -3, 'points'],
  ['4.1 out of 5', null, null],
])('parseFigure(%s) is %s %s', (text, number, name) => {
  expect(parseFigure(text, notation)).toMatchObject({ text, number, unitName: name });
});

test.each([
  ['done', 'done'],
  ['Opened in June', 'done'],
  ['completed', 'done'],
  ['Published on 3 May', 'done'],
  ['not yet', 'pending'],
  ['in progress', 'pending'],
  ['planned for 2026', 'pending'],
  ['opened half of them', 'worded'],
  ['a pilot was held', 'worded'],
])('milestoneState(%s) is %s', (text, state) => {
  expect(milestoneState({ text }, notation)).toBe(state);
});
