import { mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeEach, expect, test } from 'vitest';
import { keptData } from './kept-data.ts';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'data-'));
});

const DATA = { text: '市', none: undefined, lines: new Map([['a', 1]]) };

/** Asks for data as one run does; whether it was made. */
function isMade(name: string, of: readonly string[], key = 'code'): boolean {
  let made = false;
  const data = keptData(folder, key).keep(name, of, () => {
    made = true;
    return DATA;
  });
  expect(data).toStrictEqual(DATA);
  return made;
}

test('keptData(folder, key) makes data once of the same name, texts and key', () => {
  expect(isMade('a', ['1', '2'])).toBe(true);
  expect(isMade('a', ['1', '2'])).toBe(false);
  expect(isMade('b', ['1', '2'])).toBe(true);
  expect(isMade('a', ['1', '3'])).toBe(true);
  expect(isMade('a', ['12'])).toBe(true);
  expect(isMade('a', ['1', '2'], 'other code')).toBe(true);
  expect(isMade('a', ['1', '2'])).toBe(false);
});

test('keptData(folder, key) does not keep what is not to last', () => {
  const { keep } = keptData(folder, 'code');
  const make = () => null;
  const isLasting = () => false;
  expect(keep('wrong', [], make, isLasting)).toBeNull();
  expect(isMade('wrong', [])).toBe(true);
});

test('keptData(folder, key) makes anew what is damaged, cut off or empty', () => {
  expect(isMade('a', [])).toBe(true);
  const path = `${folder}/${readdirSync(folder).join()}`;
  const whole = readFileSync(path);
  const damaged = Buffer.from(whole);
  damaged.writeUInt8(damaged.readUInt8(60) ^ 1, 60);
  for (const bytes of [damaged, whole.subarray(0, -1), whole.subarray(0, 20), Buffer.alloc(0)]) {
    writeFileSync(path, bytes);
    expect(isMade('a', [])).toBe(true);
    expect(readFileSync(path)).toEqual(whole);
  }
});

test('prune() deletes what this run did not ask for, and what a stopped one left behind', () => {
  expect(isMade('a', [])).toBe(true);
  expect(isMade('b', [])).toBe(true);
  writeFileSync(`${folder}/half`, '');
  const { keep, prune } = keptData(folder, 'code');
  keep('a', [], () => DATA);
  prune();
  expect(readdirSync(folder)).toHaveLength(1);
  expect(isMade('a', [])).toBe(false);
  keptData(`${folder}/missing`, 'code').prune();
});
