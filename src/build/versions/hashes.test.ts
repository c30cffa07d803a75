import { appendFileSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { afterAll, beforeEach, expect, test } from 'vitest';
import { messages } from '../../text/ja/messages.ts';
import { frozenProblems, writeHashes } from './hashes.ts';

const content = mkdtempSync(`${tmpdir()}/monosashi-`);
const version = `${content}/versions/1.0.0`;
const told = () =>
  frozenProblems(content, messages).map(({ line, message }) => `${line} ${message}`);

beforeEach(() => {
  rmSync(version, { recursive: true, force: true });
  mkdirSync(`${version}/data`, { recursive: true });
  writeFileSync(`${version}/addresses.txt`, '/\n');
  writeFileSync(`${version}/data/wards.csv`, 'ward\r\nkita\r\n');
  writeHashes(content, '1.0.0');
});
afterAll(() => {
  rmSync(content, { recursive: true });
});

test('frozenProblems(version as it was recorded) is empty', () => {
  expect(told()).toEqual([]);
});

test('frozenProblems(version) names a file that changed by a byte, went, or came', () => {
  appendFileSync(`${version}/data/wards.csv`, ' ');
  expect(told()).toEqual([expect.stringMatching(/^2 .*data\/wards\.csv が、公開したときから変わ/)]);
  rmSync(`${version}/addresses.txt`);
  writeFileSync(`${version}/data/codes.csv`, '');
  writeFileSync(`${version}/addresses.txt`, '/old/\n');
  expect(told()).toHaveLength(3);
  rmSync(`${version}/data/wards.csv`);
  expect(told()).toContainEqual(expect.stringMatching(/data\/wards\.csv がなくな/));
});

test('frozenProblems(line ends changed by a tool) counts as a change', () => {
  writeFileSync(`${version}/data/wards.csv`, 'ward\nkita\n');
  expect(told()).toHaveLength(1);
});

test('frozenProblems(version whose list is missing or cut off) says so', () => {
  writeFileSync(`${version}/sha256.txt`, 'abc');
  expect(told()).toEqual([expect.stringMatching(/sha256\.txt/)]);
  rmSync(`${version}/sha256.txt`);
  expect(told()).toHaveLength(1);
});
