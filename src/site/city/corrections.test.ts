import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { readContent } from '../../build/content.ts';
import { siteAddresses } from '../../build/addresses/live.ts';
import { versionProblems } from '../../build/versions/check.ts';
import { lastRecorded } from '../../build/versions/recorded.ts';
import { editionOf } from '../../edition.ts';
import { parseDataset } from '../../parse/dataset.ts';
import { formatProblem } from '../../parse/problem.ts';
import { messages } from '../../text/ja/messages.ts';
import { outcomeOf } from './outcome.ts';
import { readBuilt } from '../site.ts';
import { CITY, CITY_CONTENT, RELEASED, RELEASED_CONTENT } from '../sites.ts';

/** One figure of the city was put right after its last version; here others are, step by step as an officer would. */
const CHANGES = 'content/changes.yaml';
const REPORT = 'content/reports/akane/2022.yaml';
const files = readContent(CITY_CONTENT);
const recorded = lastRecorded(CITY_CONTENT);

type Edit = readonly [file: string, from: string, to: string];

/** What is wrong with the city after these edits. */
function saidAfter(...edits: readonly Edit[]): readonly string[] {
  const edited = edits.reduce((all, [file, from, to]) => {
    const text = all[file] ?? '';
    if (!text.includes(from)) throw new RangeError(`missing text: ${from}`);
    return { ...all, [file]: text.replace(from, () => to) };
  }, files);
  const reading = parseDataset(edited, messages);
  if (!reading.ok) return reading.problems.map(formatProblem);
  if (!recorded) throw new Error('missing version');
  return versionProblems(editionOf(reading.dataset), edited, recorded, messages).map(formatProblem);
}

const edit: Edit = [REPORT, 'value: 4.0点', 'value: 4.2点'];
const entry = (after: string): Edit => [
  CHANGES,
  '    entries:\n',
  `    entries:
      - what: 窓口の点数
        why: 試験のための訂正
        figures:
          - { report: akane/2022, strategy: 4-a, result: 1, field: value, before: 4.0点, after: ${after} }
`,
];

test('the city as it is has nothing unsaid', () => {
  expect(saidAfter()).toEqual([]);
});

test('a figure put right unsaid is refused, with its place and both values', () => {
  expect(saidAfter(edit)).toEqual([
    expect.stringMatching(
      /akane\/2022\.yaml:\d+:16 strategies\[4\]\.results\[1\]\.value: .*「4\.0点」から「4\.2点」/,
    ),
  ]);
});

test('a figure put right and told otherwise is refused', () => {
  expect(saidAfter(edit, entry('4.3点')).join('\n')).toMatch(
    /changes\.yaml:\d+:\d+ .*実際の値（「4\.0点」から「4\.2点」）/,
  );
});

test('a figure put right and told as it is is accepted', () => {
  expect(saidAfter(edit, entry('4.2点'))).toEqual([]);
});

test('a version that only corrects cannot bring new figures', () => {
  const last = '        note: 幅のある値が印字されている。\n';
  const added = `${last}      - { measure: 試験, comparability: own, value: 3件 }\n`;
  expect(saidAfter([REPORT, last, added])).toEqual([
    expect.stringMatching(/changes\.yaml:\d+:\d+ versions\[1\]\.kind: .*1件の結果や取組が加わって/),
  ]);
});

const MARK = '2024年2月9日に訂正：前年度の値 3.5点 → 3.6点';

test('a correction is marked on the pages of its figure, with a link to the log, and on no others', () => {
  const pages = ['wards/akane/2022', 'wards/akane', 'indicators/counter-score', 'ratings'];
  for (const page of [...pages, 'compare', 'embed/indicators/counter-score'])
    expect(readBuilt(`/${page}/`, CITY)).toMatch(
      new RegExp(`<a[^>]* href="/changes/#v1-1-1-1"[^>]*>(?:(?!</a>)[^])*${MARK}`),
    );
  for (const page of ['wards/yamabuki/2021', 'indicators/greetings', 'embed/indicators/greetings'])
    expect(readBuilt(`/${page}/`, CITY)).not.toContain('に訂正');
  expect(readBuilt('/changes/', CITY)).toContain('id="v1-1-1-1"');
});

test('a chart and the files of an older version keep what was published, and the chart says what came after', () => {
  const frozen = readBuilt('/embed/v1.1.0/indicators/counter-score/', CITY);
  expect(frozen).toMatch(/この版のあとの訂正：茜区（2022年度）2024年2月9日に訂正/);
  expect(frozen).toContain('>3.5点<');
  expect(frozen).not.toContain('>3.6点<');
  expect(readBuilt('/data/v1.1.0/results.csv', CITY)).toContain(',3.5,3.5点,');
  expect(readBuilt('/data/results.csv', CITY)).toContain(',3.6,3.6点,');
  expect(readBuilt('/indicators/counter-score.svg', CITY)).toContain('に訂正');
});

describe('the version is released', () => {
  test('once, and its files stand beside the older ones', () => {
    expect(outcomeOf('released').said).toMatch(/版 1\.1\.1 を .* に記録しました/);
    for (const version of ['1.0.0', '1.1.0', '1.1.1'])
      expect(readBuilt(`/data/v${version}/results.csv`, RELEASED)).toContain('ward,ward_code');
    expect(readBuilt('/data/v1.1.1/results.csv', RELEASED)).toContain(',3.6,3.6点,');
    expect(outcomeOf('released once more')).toMatchObject({ status: 1 });
  });

  test('it promises every address that its site has', () => {
    const folder = `${RELEASED_CONTENT}/versions/1.1.1`;
    const promised = readFileSync(`${folder}/addresses.txt`, 'utf8').trim().split('\n');
    expect(promised).toEqual(siteAddresses(RELEASED).promised);
  });
});
