import { expect, test } from 'vitest';
import { milestoneState } from './milestone.ts';

const stateOf = (text: string) => milestoneState({ text });

test.each(['できた', '達成', '完了', '立ち上げた', '立上げ済み', '実施済み', '○'])(
  'milestoneState(%s) is done',
  (text) => {
    expect(stateOf(text)).toBe('done');
  },
);

test.each(['未達成', 'まだ', '検討中', '準備中', '×'])(
  'milestoneState(%s) is not done yet',
  (text) => {
    expect(stateOf(text)).toBe('pending');
  },
);

test.each(['1件', '実施に向けて協議', '達'])('milestoneState(%s) does not guess', (text) => {
  expect(stateOf(text)).toBe('worded');
});

test('milestoneState(nothing) is unstated', () => {
  expect(milestoneState(null)).toBe('unstated');
});
