import { expect, test } from 'vitest';
import { inTurns } from './turns.ts';

test('inTurns(writers) lets out at once what the first writes, and the others when it is their turn', () => {
  let said = '';
  const [a, b, c] = inTurns(3, (text) => (said += text));
  b?.write('b1 ');
  a?.write('a1 ');
  expect(said).toBe('a1 ');
  b?.end();
  c?.write('c1 ');
  a?.write('a2 ');
  expect(said).toBe('a1 a2 ');
  a?.end();
  expect(said).toBe('a1 a2 b1 c1 ');
  c?.write('c2');
  c?.end();
  expect(said).toBe('a1 a2 b1 c1 c2');
});
