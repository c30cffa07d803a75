import { strFromU8, unzipSync, zipSync } from 'fflate';
import { expect, test } from 'vitest';
import { dated, zip } from './zip.ts';

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
