import { afterAll, beforeAll, expect, test } from 'vitest';
import { copyProject, type Copy } from './copy.ts';

/** One figure of a copy of the project is put right, step by step as an officer would. */
const CHANGES = 'content/changes.yaml';
const KITA = 'content/reports/kita/2016.yaml';
const CORRECTION = `versions:
  - version: 1.0.1
    date: 2026-12-01
    kind: correction
    summary: 北区の値を一つ訂正しました。
    entries:
      - what: 北区の戦略【1-1】の二つ目の結果を訂正しました。
        why: 試験のための訂正です。
        figures:
          - { report: kita/2016, strategy: 1-1, result: 2, field: value, before: 78.5%, after: 78.7% }
`;

let copy: Copy;
const build = () => copy.run('scripts/build.ts');
beforeAll(() => {
  copy = copyProject();
  // Reports that came after the last version belong to it here: what follows is about corrections only.
  expect(copy.run('scripts/release.ts', '--again')).toMatchObject({ status: 0 });
});
afterAll(() => {
  copy.remove();
});

test('a figure that changed unsaid is not built', () => {
  copy.edit(KITA, 'value: 78.5%', 'value: 78.6%');
  const { status, said } = build();
  expect(status).toBe(1);
  expect(said).toMatch(
    /kita\/2016\.yaml:\d+:16 strategies\[1\]\.results\[2\]\.value: .*「78\.5%」から「78\.6%」/,
  );
});

test('a figure that the log tells otherwise is not built', () => {
  copy.edit(CHANGES, 'versions:\n', CORRECTION);
  const { status, said } = build();
  expect(status).toBe(1);
  expect(said).toMatch(/changes\.yaml:\d+:\d+ .*実際の値（「78\.5%」から「78\.6%」）/);
});

test('a figure that the log tells is marked on its card and on its indicator page', () => {
  copy.edit(CHANGES, 'after: 78.7%', 'after: 78.6%');
  expect(build().said).toMatch(/built dist/);
  for (const page of [
    'wards/kita/2016',
    'wards/kita',
    'indicators/intermediary-support',
    'compare',
    'ratings',
  ]) {
    expect(copy.read(`dist/${page}/index.html`)).toMatch(
      /<a[^>]* href="\/changes\/#v1-0-1-1">\s*2026年12月1日に訂正：当年度の値 78\.5% → 78\.6%/,
    );
  }
  expect(copy.read('dist/wards/fukushima/2016/index.html')).not.toContain('に訂正');
  expect(copy.read('dist/data/v1.0.0/results.csv')).toContain(',78.5,78.5%,');
});

test('a chart on another site says what was put right, the one of the older version too', () => {
  const embed = (path: string) => copy.read(`dist/embed/${path}/index.html`);
  expect(embed('indicators/intermediary-support')).toMatch(
    /<a[^>]* href="\/changes\/#v1-0-1-1"[^>]*>\s*北区（2016年度）2026年12月1日に訂正：当年度の値 78\.5% → 78\.6%/,
  );
  const frozen = embed('v1.0.0/indicators/intermediary-support');
  expect(frozen).toMatch(/この版のあとの訂正：北区（2016年度）2026年12月1日に訂正/);
  expect(frozen).toContain('>78.5%<');
  expect(frozen).not.toContain('>78.6%<');
  expect(copy.read('dist/indicators/intermediary-support.svg')).toContain('に訂正');
  expect(embed('indicators/mutual-support')).not.toContain('に訂正');
});

test('a version that only corrects cannot bring new figures', () => {
  const more = 'previous: 74.0%\n        rating: A\n';
  const added = '      - { measure: 試験, comparability: own, value: 3件 }\n';
  copy.edit(KITA, more, more + added);
  const { status, said } = build();
  expect(status).toBe(1);
  expect(said).toMatch(/changes\.yaml:\d+:\d+ versions\[1\]\.kind: .*1件の結果や取組が加わって/);
  copy.edit(KITA, added, '');
});

test('a version is recorded once, the same again, beside the older one', () => {
  expect(copy.run('scripts/release.ts').said).toMatch(/版 1\.0\.1 を .* に記録しました/);
  const addresses = copy.read('content/versions/1.0.1/addresses.txt');
  expect(addresses).toContain('/data/v1.0.0/results.csv\n');
  expect(addresses).toContain('/data/v1.0.1/results.csv\n');
  expect(copy.read('dist/data/v1.0.1/results.csv')).toContain(',78.6,78.6%,');
  expect(copy.run('scripts/release.ts')).toMatchObject({ status: 1 });
  expect(copy.run('scripts/release.ts', '--again')).toMatchObject({ status: 0 });
  expect(copy.read('content/versions/1.0.1/addresses.txt')).toBe(addresses);
}, 240_000);
