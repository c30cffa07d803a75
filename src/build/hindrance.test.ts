import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { messages as en } from '../text/en/messages.ts';
import { messages as ja } from '../text/ja/messages.ts';
import { hindranceIn, hindranceOf, reasonOf } from './hindrance.ts';
import { alone } from './lock.ts';

function errorOf(work: () => unknown): unknown {
  try {
    return work();
  } catch (error) {
    return error;
  }
}

test.each([
  ['a file that is not there', '/nowhere/site.yaml', 'missing'],
  ['a folder', '/', 'inTheWay'],
  ['a name of 300 characters', `/${'a'.repeat(300)}`, 'longName'],
])('hindranceOf(error of reading %s)', (_, path, kind) => {
  expect(hindranceOf(errorOf(() => readFileSync(path)))?.kind).toBe(kind);
});

test('hindranceIn(last words of a program) finds what hindered it, with the file', () => {
  const said =
    "\n[ENOSPC] …\n  Error: ENOSPC: no space left on device, write '/srv/dist/a'\n    at";
  expect(hindranceIn(said)).toEqual({ kind: 'full', path: '/srv/dist/a' });
  expect(hindranceIn('TypeError: x is not a function')).toBeNull();
});

test.each([
  ['ja', ja],
  ['en', en],
])('reasonOf(error, %s) is one line without a trace', (_, messages) => {
  const errors = [
    new Error('odd\n    at x (y.ts:1)'),
    errorOf(() => readFileSync('/nowhere')),
    Object.assign(new Error('ENOSPC: no space left'), { code: 'ENOSPC' }),
  ];
  for (const error of errors)
    expect(reasonOf(error, messages)).not.toMatch(/\n|\bat \w|\bE[A-Z]{4}/);
});

const lockIn = () => join(mkdtempSync(join(tmpdir(), 'lock-')), 'site.lock');

test('alone(lock, work) refuses while another process is at work, and takes what a dead one left', async () => {
  const lock = lockIn();
  writeFileSync(lock, String(process.ppid));
  let done = 0;
  const work = () => {
    done += 1;
    return Promise.resolve();
  };
  await expect(alone(lock, work)).rejects.toMatchObject({ hindrance: { kind: 'atWork' } });
  writeFileSync(lock, '99999999');
  await alone(lock, work);
  await alone(lock, () => Promise.reject(new Error('odd'))).catch(() => null);
  await alone(lock, work);
  expect(done).toBe(2);
});
