import { expect, test } from 'vitest';
import { parseDataset } from './dataset.ts';
import { edited, expectProblem, FILES, GLOSSARY, placesOf, problemsOf, REPORT } from './fixture.ts';
import { messages } from '../text/ja/messages.ts';

/** A second strategy below the first. */
const twoStrategies = (head: string) =>
  edited('initiatives:\n', `  - ${head}\n    indicators: [1-3-b]\ninitiatives:\n`);

test('parseDataset(outcome beyond the list) says how many there are', () => {
  const files = edited('outcome: 1', 'outcome: 2');
  const place = `${REPORT}:17:18 strategies[1].results[1].outcome`;
  expectProblem(files, place, /outcomes）は1件で、2番はありません/, /上から数えた番号/);
});

test('parseDataset(target beyond the list of an initiative) says how many there are', () => {
  const files = edited('- target: 1', '- target: 2');
  const place = `${REPORT}:37:17 initiatives[1].results[1].target`;
  expectProblem(files, place, /targets）は1件で、2番はありません/, /上から数えた番号/);
});

test('parseDataset(initiative result without target or measure) asks for one of them', () => {
  const files = edited('- target: 1\n        value', '- value');
  const place = `${REPORT}:37:9 initiatives[1].results[1]`;
  expectProblem(files, place, /target.*measure.*ありません/, /measure に名前/);
  const named = edited('- target: 1\n', '- measure: 参加者\n');
  expect(problemsOf(named)).toEqual([]);
});

test('parseDataset(initiative result in another unit than its target) names both', () => {
  const files = edited('value: 5回', 'value: 5人');
  const place = `${REPORT}:38:16 initiatives[1].results[1].value`;
  expectProblem(files, place, /「人」が業績目標の単位「回」と合いません/, /対応を見直し/);
});

test('parseDataset(initiative result in digits that are no number) needs a note', () => {
  const files = edited('value: 5回', 'value: 5回実施');
  const place = `${REPORT}:38:16 initiatives[1].results[1].value`;
  expectProblem(files, place, /一つの数として読めません/, /わけを note に書いて/);
});

test('parseDataset(two strategies of one code) points at the second and asks for an id', () => {
  const place = `${REPORT}:29:11 strategies[2].code`;
  expectProblem(twoStrategies('code: 4-1'), place, /「4-1」は前のブロックと重なって/, /id: 4-1-b/);
});

test('parseDataset(two strategies of one code, told apart by ids) is ok', () => {
  const reading = parseDataset(twoStrategies('code: 4-1\n    id: 4-1-b'), messages);
  const ids = reading.ok && reading.dataset.reports[0]?.strategies.map(({ id }) => id);
  expect(ids).toEqual(['4-1', '4-1-b']);
});

test('parseDataset(two strategies of one id) points at the id', () => {
  const files = twoStrategies('code: 4-2\n    id: 4-1');
  expectProblem(
    files,
    `${REPORT}:30:9 strategies[2].id`,
    /「4-1」は前のブロックと/,
    /id: 4-1-b と書いて/,
  );
});

test('parseDataset(strategy without code and id) points at its beginning', () => {
  const files = twoStrategies('aim: 地域づくり');
  expectProblem(files, `${REPORT}:29:5 strategies[2]`, /code）も id もありません/, /id を書き足/);
});

test('parseDataset(code unfit for an address) asks for an id', () => {
  const code = twoStrategies('code: 【4-2】');
  expectProblem(code, `${REPORT}:29:11 strategies[2].code`, /使えない文字/, /id: 4-2 と書いて/);
  const id = twoStrategies('code: 【4-2】\n    id: 4_2');
  expectProblem(id, `${REPORT}:30:9 strategies[2].id`, /使えない文字/, /半角の英数字/);
});

test('parseDataset(initiative without code, of a taken id) is told like a strategy', () => {
  const block = (head: string) => `  - ${head}\n    strategies: [4-1]\n    indicators: [1-1-a]\n`;
  const taken = FILES[REPORT] + block('code: 4-1-1');
  expect(placesOf({ ...FILES, [REPORT]: taken })).toEqual([`${REPORT}:41:11 initiatives[2].code`]);
  const bare = FILES[REPORT] + block('summary: 講座');
  expect(placesOf({ ...FILES, [REPORT]: bare })).toEqual([`${REPORT}:41:5 initiatives[2]`]);
});

test('parseDataset(strategy unknown to its report) names the nearest', () => {
  const near = edited('strategies: [4-1]', 'strategies: [4-1, 4-2]');
  const place = `${REPORT}:31:23 initiatives[1].strategies[2]`;
  expectProblem(near, place, /この報告の戦略「4-2」は登録されていません/, /「4-1」では/);
});

test('parseDataset(initiatives without strategies) asks for the strategies first', () => {
  const text = FILES[REPORT].replace(/strategies:\n[^]*(?=initiatives:)/, '');
  const files = { ...FILES, [REPORT]: text };
  const place = `${REPORT}:9:18 initiatives[1].strategies[1]`;
  expectProblem(files, place, /「4-1」は登録されていません/, /戦略を先に書いて/);
});

test('parseDataset(ids that differ in capitals only, or look like a result) are refused', () => {
  const block = (code: string) =>
    edited('initiatives:\n', `  - code: ${code}\n    indicators: [1-3-b]\ninitiatives:\n`);
  const [first] = [edited('code: 4-1\n', 'code: 4-a\n')[REPORT] ?? ''];
  const cased = first
    .replace('strategies: [4-1]', 'strategies: [4-a]')
    .replace('initiatives:\n', '  - code: 4-A\n    indicators: [1-3-b]\ninitiatives:\n');
  expect(placesOf({ ...FILES, [REPORT]: cased })).toEqual([`${REPORT}:29:11 strategies[2].code`]);
  const place = `${REPORT}:29:11 strategies[2].code`;
  expectProblem(block('4-1-result-1'), place, /目印（-result-番号/, /別の id/);
  expectProblem(block('4-1-name'), place, /目印（.*-name）/, /別の id/);
  const terms = edited(
    '[行政区] }\n',
    '[行政区] }\n  - { id: Ward, term: 街区, reading: がいく, meaning: 区画 }\n',
    GLOSSARY,
  );
  expect(placesOf(terms)).toEqual([`${GLOSSARY}:3:11 terms[2].id`]);
});
