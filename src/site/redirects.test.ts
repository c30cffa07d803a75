import { afterAll, beforeAll, expect, test } from 'vitest';
import { lastRecorded } from '../build/versions/recorded.ts';
import { copyProject, type Copy } from './copy.ts';
import { htmlValidator } from './flaws.ts';

/** In a copy of the project an indicator gets another address, and pages and anchors move. */
const REDIRECTS = 'content/redirects.yaml';
/** What a version has recorded keeps its address whatever moves. */
const isFrozen = (address: string): boolean => address.startsWith('/embed/v');
const MOVED = (lastRecorded('content')?.addresses ?? []).filter(
  (address) => address.includes('/mutual-support') && !isFrozen(address),
);
const LINES = MOVED.map(
  (from) => `  - { from: ${from}, to: ${from.replace('mutual-support', 'helping')} }\n`,
);
const GONE = '  - { from: /gone/, gone: 区の一覧にまとめました。, see: [/wards/] }\n';
const ANCHOR =
  '  - { from: "/wards/kita/2016/#strategy-9", to: "/wards/kita/2016/#strategy-1-1" }\n';

const flawsOf = htmlValidator();

let copy: Copy;
const build = () => copy.run('scripts/build.ts');
beforeAll(() => {
  copy = copyProject();
});
afterAll(() => {
  copy.remove();
});

test('a page that is lost is not built', () => {
  copy.edit('content/framework.yaml', 'slug: mutual-support', 'slug: helping');
  const { status, said } = build();
  expect(status).toBe(1);
  expect(said).toMatch(/addresses\.txt:\d+:1 address: .*\/indicators\/mutual-support\/ が/);
  expect(MOVED.length).toBeGreaterThan(3);
  expect(said).toContain(`\n${MOVED.length}件の誤りが`);
});

test('a redirect that leads nowhere is not built', () => {
  copy.edit(REDIRECTS, 'redirects: []', 'redirects:\n  - { from: /gone/, to: /nowhere/ }\n');
  const { status, said } = build();
  expect(status).toBe(1);
  expect(said).toMatch(/redirects\.yaml:\d+:\d+ redirects\[1\]\.to: 「\/nowhere\/」/);
});

test('an old page leads on, at once and by a link, and is not to be indexed', async () => {
  copy.edit(REDIRECTS, '  - { from: /gone/, to: /nowhere/ }\n', LINES.join('') + GONE + ANCHOR);
  expect(build().said).toMatch(/built dist/);
  const moved = copy.read('dist/indicators/mutual-support/index.html');
  expect(moved).toContain('<meta http-equiv="refresh" content="0; url=/indicators/helping/">');
  expect(moved).toMatch(/<link rel="canonical" href="[^"]+\/indicators\/helping\/">/);
  expect(moved).toContain('<meta name="robots" content="noindex">');
  expect(moved).toContain('<a href="/indicators/helping/">');
  expect(await flawsOf(moved)).toEqual([]);
});

test('a tombstone stays and says where its content went', async () => {
  const tombstone = copy.read('dist/gone/index.html');
  expect(tombstone).toContain('区の一覧にまとめました。');
  expect(tombstone).toContain('<a href="/wards/">');
  expect(tombstone).toContain('<meta name="robots" content="noindex">');
  expect(tombstone).not.toContain('http-equiv="refresh"');
  expect(await flawsOf(tombstone)).toEqual([]);
});

test('an old anchor is still on its page and leads on', () => {
  const card = copy.read('dist/wards/kita/2016/index.html');
  expect(card).toMatch(/<li id="strategy-9"[^>]*>[^<]*<a href="[^"]*#strategy-1-1">/);
});

test('hosts get a rule for every page and file that moved', () => {
  const rules = copy.read('dist/_redirects');
  expect(rules).toContain('/indicators/mutual-support/ /indicators/helping/ 301\n');
  expect(rules).toContain('/indicators/mutual-support.csv /indicators/helping.csv 301\n');
  expect(rules).not.toContain('/gone/');
});
