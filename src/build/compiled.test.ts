import { mkdirSync, mkdtempSync, readdirSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { pruneCompiled } from './compiled.ts';

test('pruneCompiled(now) deletes what was compiled long ago, and nothing else', () => {
  const folder = mkdtempSync(join(tmpdir(), 'compiled-'));
  const now = Date.UTC(2026, 0, 31);
  const day = 24 * 60 * 60 * 1000;
  mkdirSync(`${folder}/v26`);
  for (const [name, days] of Object.entries({ old: 31, new: 29 })) {
    writeFileSync(`${folder}/v26/${name}`, name);
    const then = new Date(now - days * day);
    utimesSync(`${folder}/v26/${name}`, then, then);
  }
  pruneCompiled(now, folder);
  expect(readdirSync(`${folder}/v26`)).toEqual(['new']);
  pruneCompiled(now, `${folder}/none`);
  rmSync(folder, { recursive: true });
});
