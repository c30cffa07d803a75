import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, rmSync } from 'node:fs';
import { once } from 'node:events';
import { beforeAll, expect, test } from 'vitest';
import { sitePlace } from '../../build/place.ts';
import { restoreSite } from '../../build/swap.ts';
import { MORE, numbersFrom, SEED } from '../../parse/slip/fixture.ts';
import { builtFiles } from '../published.ts';
import { CITY_CONTENT, MADE } from '../sites.ts';
import { runScript } from './outcome.ts';

/** A build that is killed at any moment leaves the last site whole, and the next build finds nothing in its way. */
const SITE = `${MADE}/killed`;
const PICTURES = `${MADE}/killed-pictures`;
const ENVIRONMENT = {
  ...{ CONTENT: CITY_CONTENT, MONOSASHI_OUT: SITE, MONOSASHI_PICTURES: PICTURES },
  MONOSASHI_PROCESSES: '1',
};

/** One moment in each part of a build, from its start to its end. */
const KILLS = 3 * Math.min(MORE, 8);
const next = numbersFrom(SEED + 401);
const MOMENTS = Array.from({ length: KILLS }, (_, at) => (at + next(1000) / 1000) / KILLS);

let whole = '';
let duration = 0;

beforeAll(async () => {
  const start = performance.now();
  expect(await runScript('build', ENVIRONMENT)).toMatchObject({ status: 0 });
  duration = performance.now() - start;
  whole = fingerprint();
}, 600_000);

test.each(MOMENTS)(
  'killed after a part of %f of its time, a build leaves the site as it was',
  { timeout: 600_000 },
  async (moment) => {
    for (const kept of [PICTURES, sitePlace(SITE).kept])
      rmSync(kept, { recursive: true, force: true });
    await killedAfter(moment * duration);
    restoreSite(sitePlace(SITE));
    expect(fingerprint()).toBe(whole);
  },
);

test(
  'the next build takes what the killed one kept, is clean and leaves nothing behind',
  { timeout: 600_000 },
  async () => {
    expect(await runScript('build', ENVIRONMENT)).toMatchObject({ status: 0 });
    expect(fingerprint()).toBe(whole);
    const { last, lock } = sitePlace(SITE);
    expect([last, lock, '.build/killed.next'].filter((path) => existsSync(path))).toEqual([]);
  },
);

/** All files of the site and what is in them. */
function fingerprint(): string {
  const hash = createHash('sha256');
  for (const path of builtFiles(SITE, '**/*'))
    hash.update(path).update(readFileSync(`${SITE}/${path}`));
  return hash.digest('hex');
}

/** Ends a build and all processes it has started without a word, unless it ends before. */
async function killedAfter(milliseconds: number): Promise<void> {
  const build = spawn(process.execPath, ['scripts/build.ts'], {
    ...{ detached: true, stdio: 'ignore' },
    env: { ...process.env, ...ENVIRONMENT },
  });
  const timer = setTimeout(() => {
    if (build.pid !== undefined) process.kill(-build.pid, 'SIGKILL');
  }, milliseconds);
  await once(build, 'exit');
  clearTimeout(timer);
}
