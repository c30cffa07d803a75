import { strFromU8, unzipSync, zipSync } from 'fflate';
import { expect, test } from 'vitest';
import { dated, joined, unpacked, zip } from './zip.ts';

const files = { 'a.txt': 'い', 'b/c.txt': '1'.repeat(1000) };

test('dated(archive, day) makes archives of any day the same, and keeps what they hold', () => {
  const other = zipSync(
    Object.fromEntries(Object.entries(files).map(([name, text]) => [name, Buffer.from(text)])),
    { mtime: new Date(2031, 4, 6, 7, 8, 9) },
  );
  const said = dated(other, '2026-11-21');
  expect(said).toEqual(zip(files, '2026-11-21'));
  expect(strFromU8(unzipSync(said)['b/c.txt'] ?? new Uint8Array())).toBe(files['b/c.txt']);
  expect(dated(said, null)).toEqual(zip(files, null));
});

test('joined(archives) is the archive of all that they hold, in their order', () => {
  const more = { 'ü.txt': 'ö', 'd.txt': '' };
  const archives = [{ 'a.txt': files['a.txt'] }, { 'b/c.txt': files['b/c.txt'] }, more];
  expect(joined(archives.map((some) => zip(some, '2026-11-21')))).toEqual(
    zip({ ...files, ...more }, '2026-11-21'),
  );
});

test('unpacked(archive of one file) is what was packed', () => {
  expect(strFromU8(unpacked(zip({ 'a.txt': files['a.txt'] }, null)))).toBe(files['a.txt']);
});
