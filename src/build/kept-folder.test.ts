import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { keptFolder } from './kept-folder.ts';

const folder = mkdtempSync(join(tmpdir(), 'kept-'));
const file = `${folder}/kept/files/names.json`;
afterAll(() => {
  rmSync(folder, { recursive: true });
});

let times = 0;
const search = async (key: string) => {
  const { files, said } = await keptFolder(`${folder}/kept`, key, (made) => {
    times += 1;
    writeFileSync(`${made}/names.json`, String(times));
    return Promise.resolve(7);
  });
  return [said, readFileSync(`${files}/names.json`, 'utf8')];
};

test('keptFolder(key) makes files once for as long as its key stays', async () => {
  expect([await search('a'), await search('a')]).toEqual([
    [7, '1'],
    [7, '1'],
  ]);
  expect([await search('b'), await search('b')]).toEqual([
    [7, '2'],
    [7, '2'],
  ]);
});

test('keptFolder(key) makes anew what was changed, added or lost where it is kept', async () => {
  writeFileSync(file, 'other');
  expect(await search('b')).toEqual([7, '3']);
  writeFileSync(`${folder}/kept/files/.more`, 'more');
  expect(await search('b')).toEqual([7, '4']);
  rmSync(file);
  expect(await search('b')).toEqual([7, '5']);
  rmSync(`${folder}/kept`, { recursive: true });
  expect(await search('b')).toEqual([7, '6']);
});

test('keptFolder(key) makes anew what was noted by half', async () => {
  writeFileSync(`${folder}/kept/made.json`, '{"key":"b","sa');
  expect(await search('b')).toEqual([7, '7']);
});

test('keptFolder(key) whose making failed is made the next time', async () => {
  const failing = () => Promise.reject(new Error('stopped'));
  await expect(keptFolder(`${folder}/kept`, 'c', failing)).rejects.toThrow('stopped');
  expect(await search('b')).toEqual([7, '8']);
});

test('keptFolder(key) takes what was made in another place', async () => {
  cpSync(`${folder}/kept`, `${folder}/elsewhere`, { recursive: true });
  const make = () => Promise.reject(new Error('made anew'));
  expect((await keptFolder(`${folder}/elsewhere`, 'b', make)).said).toBe(7);
});
