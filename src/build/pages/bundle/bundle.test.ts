import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { keptBundle, type Run } from './bundle.ts';

const folder = mkdtempSync(join(tmpdir(), 'bundle-'));
afterAll(() => {
  rmSync(folder, { recursive: true });
});

/** Writes what a bundle consists of, and which one it is. */
const running =
  (name: string): Run =>
  ({ MONOSASHI_BUNDLE: pages = '', MONOSASHI_OUT: site = '' }) => {
    for (const path of [pages, site]) mkdirSync(path, { recursive: true });
    writeFileSync(`${pages}/prerender-entry.${name}.mjs`, name);
    writeFileSync(`${site}/style.css`, name);
    return Promise.resolve({ status: 0, said: '' });
  };

const bundleOf = async (key: string, name: string) => {
  const { entry, site } = await keptBundle(folder, key, running(name));
  return [readFileSync(entry, 'utf8'), readFileSync(`${site}/style.css`, 'utf8')];
};

test('keptBundle(key) is the same as long as the key is', async () => {
  expect(await bundleOf('a', 'first')).toEqual(['first', 'first']);
  expect(await bundleOf('a', 'second')).toEqual(['first', 'first']);
  expect(await bundleOf('b', 'third')).toEqual(['third', 'third']);
});

test('keptBundle(code that cannot be bundled) says what is wrong, and keeps nothing', async () => {
  const said = '[CompilerError] src/pages/index.astro: unclosed element';
  const failing = () => Promise.resolve({ status: 1, said });
  await expect(keptBundle(folder, 'c', failing)).rejects.toThrow(said);
  expect(await bundleOf('c', 'fourth')).toEqual(['fourth', 'fourth']);
});

test('keptBundle(a full disk) names the hindrance', async () => {
  const said = "ENOSPC: no space left on device, write '/srv/a'";
  const full = () => Promise.resolve({ status: 1, said });
  await expect(keptBundle(folder, 'd', full)).rejects.toMatchObject({
    hindrance: { kind: 'full', path: '/srv/a' },
  });
});
