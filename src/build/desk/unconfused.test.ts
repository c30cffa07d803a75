import { expect, test } from 'vitest';
import { unconfused } from './unconfused.ts';

test('unconfused(text that went through Shift_JIS) is what it was where it can be the same', () => {
  const before = { aim: '①〜③の㋐−草𠮷', done: ['5～10回'] };
  const after = { aim: '①～③の?－草?', done: ['5～10回'] };
  expect(unconfused(after, before, true)).toEqual(before);
  expect(unconfused(after, before, false)).toEqual(after);
  expect(unconfused({ aim: '①～④の?－草?' }, before, true)).toEqual({ aim: '①～④の?－草?' });
});

test('unconfused(figure in half-width characters) stays as it was printed', () => {
  expect(unconfused('81.5%', '８１．５％', false)).toBe('８１．５％');
  expect(unconfused('81.6%', '８１．５％', false)).toBe('81.6%');
});
