import { expect, test } from 'vitest';
import { progressOf } from './progress.ts';

const say = (done: number, all: number, seconds: number) => `${done} of ${all}, ${seconds} s`;

/** What is written while a hundred pages are made, one every so many ms. */
function written(isTTY: boolean, each: number): readonly string[] {
  const texts: string[] = [];
  let time = 0;
  const output = { isTTY, write: (text: string) => texts.push(text) };
  const progress = progressOf(say, output, () => time);
  progress.hear({ due: 60 });
  progress.hear({ due: 40 });
  for (let made = 0; made < 100; made += 1) {
    time += each;
    progress.hear({ made: 1 });
  }
  progress.end();
  return texts;
}

test('progressOf(work of less than five seconds) says nothing', () => {
  expect(written(true, 49)).toEqual([]);
  expect(written(false, 49)).toEqual([]);
});

test('progressOf(longer work) says a few lines to a log', () => {
  expect(written(false, 1000)).toEqual([
    '25 of 100, 75 s\n',
    '50 of 100, 50 s\n',
    '75 of 100, 25 s\n',
  ]);
});

test('progressOf(longer work) draws a bar over itself on a terminal, and leaves nothing of it', () => {
  const texts = written(true, 1000);
  expect(texts[0]).toBe(`\r\u001b[2K█${'░'.repeat(19)} 5 of 100, 95 s`);
  expect(texts.at(-2)).toBe(`\r\u001b[2K${'█'.repeat(20)} 99 of 100, 1 s`);
  expect(texts.at(-1)).toBe('\r\u001b[2K');
});

test('progressOf(many steps) writes to a terminal no more than ten times a second', () => {
  const texts = written(true, 60);
  expect(texts.length).toBeLessThanOrEqual(12);
});
