import { expect, test } from 'vitest';
import { messages } from '../../text/ja/messages.ts';
import { parseDataset } from '../dataset.ts';
import { edited, expectProblem, FILES, placesOf, problemsOf, REPORT, WARDS } from '../fixture.ts';

const VALUE = `${REPORT}:20`;
const reading = (files: Parameters<typeof parseDataset>[0]) => {
  const outcome = parseDataset(files, messages);
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.problems));
  return outcome.dataset;
};

test('parseDataset(comment behind a plain value) says what is not read', () => {
  const files = edited('value: 54.10%', 'value: 54.10% #速報値');
  expectProblem(files, `${VALUE}:23 YAML`, /「#」から後ろ（#速報値）は読まれません/, /"…" で囲み/);
  const list = edited('[1-1-a, 1-3-b]', '[1-1-a, 1-3-b #か\n      ]');
  expectProblem(list, `${REPORT}:9:31 YAML`, /（#か）は読まれません/, /上の行に/);
});

test('parseDataset(comment where a value is to stand) is told', () => {
  const files = edited('value: 54.10%', 'value: #N/A');
  expectProblem(files, `${VALUE}:16 YAML`, /（#N\/A）は読まれません/, /値全体を "…" で/);
  const item = edited('    progress: a', '    progress: a\n    note: >- #メモ\n      文章');
  expectProblem(item, `${REPORT}:29:14 YAML`, /（#メモ）は読まれません/, /上の行に/);
});

test('parseDataset(comment on a line of its own, behind a key, a quotation or a bracket) is a comment', () => {
  const files = edited('value: 54.10%', '# 速報値\n        value: "54.10%" # 速報値');
  const text = files[REPORT]?.replace('results:\n', 'results: # 二つ\n').replace(
    '1-3-b]',
    '1-3-b] # 行',
  );
  expect(problemsOf({ ...files, [REPORT]: text ?? '' })).toEqual([]);
});

test('parseDataset(field taken into the text above) names the field', () => {
  const text = '    issue: >-\n      文章。\n      response: 改善する\n';
  const files = edited('    progress: a\n', `    progress: a\n${text}`);
  expectProblem(files, `${REPORT}:31:7 YAML`, /「response」が、上の文章/, /字下げを/);
  const quoted = edited('value: 54.10%\n', 'value: "54.10%\n          previous: ―"\n');
  expect(placesOf(quoted)).toContain(`${REPORT}:21:11 YAML`);
  const wide = edited(
    '    progress: a\n',
    '    progress: a\n    note: 文章\n      - issue：課題\n',
  );
  expectProblem(wide, `${REPORT}:30:9 YAML`, /「issue」が/, /字下げを/);
});

test('parseDataset(word with a colon in a text) is text', () => {
  const text =
    '    progress: a\n    note: >-\n      出典は次のとおり。\n      URL: https://example.org/\n';
  expect(problemsOf(edited('    progress: a\n', text))).toEqual([]);
});

test('parseDataset(marks of a conflict) are told once each, also within a text', () => {
  const side = (value: string) => `        value: ${value}\n`;
  const conflict = `<<<<<<< HEAD\n${side('54.10%')}=======\n${side('55%')}>>>>>>> 2017\n`;
  const files = edited(side('54.10%'), conflict);
  expectProblem(files, `${VALUE}:1 YAML`, /編集が重なった跡/, /正しいほうを残し/);
  const half = edited(side('54.10%'), `${side('54.10%')}=======\n`);
  expectProblem(half, `${REPORT}:21:1 YAML`, /編集が重なった跡/, /行を消して/);
  const text = edited(
    '    progress: a\n',
    `    progress: a\n    note: >-\n      ${conflict.replace(/\n(?=.)/g, '\n      ')}`,
  );
  expectProblem(text, `${REPORT}:30:7 YAML`, /編集が重なった跡/, /正しいほう/);
});

test('parseDataset(file that ends within a line) asks whether something is lost', () => {
  for (const cut of ['effectiveness: ○', 'effectiveness:', 'effectiveness: >-\n      改善し']) {
    const text = FILES[REPORT].replace('effectiveness: ○\n', cut);
    const told = problemsOf({ ...FILES, [REPORT]: text }).map(({ line, message }) => [
      line,
      message,
    ]);
    expect(told).toEqual([[40, expect.stringContaining('途中で終わって')]]);
  }
  const key = { ...FILES, [REPORT]: FILES[REPORT].replace('effectiveness: ○\n', 'effecti') };
  expectProblem(key, `${REPORT}:40:5 YAML`, /「: 」がありません/, /コロン/);
});

test('parseDataset(dash without an entry) points at the dash', () => {
  const files = edited(
    '    targets:\n',
    '    done:\n      - 講座\n      -\n      - 催し\n    targets:\n',
  );
  expectProblem(files, `${REPORT}:35:7 YAML`, /「-」だけで/, /中身を書くか/);
  const commas = edited('[1-1-a, 1-3-b]', '[1-1-a, , 1-3-b]');
  expectProblem(commas, `${REPORT}:9:25 YAML`, /あいだに、値がありません/, /余分な「,」/);
});

test('parseDataset(question mark before a key) is told', () => {
  const flow = edited('target: 1\n', 'target: 1\n        ? note: あ\n');
  expect(placesOf(flow)).toContain(`${REPORT}:38:9 YAML`);
  const ward = edited('slug: kita,', '? slug: kita,', WARDS);
  expectProblem(ward, `${WARDS}:2:20 YAML`, /記号では/, /囲んで/);
});

test('parseDataset(instruction to YAML) is told', () => {
  const files = { ...FILES, [REPORT]: `%メモ 大事\n---\n${FILES[REPORT]}` };
  expectProblem(files, `${REPORT}:1:1 YAML`, /記号では/, /囲んで/);
});

test('parseDataset(name or text folded over lines) has no blank between Japanese characters', () => {
  const folded = edited('講座の参加者数', '講座の\n          参加者数')[REPORT] ?? '';
  const note =
    '    progress: a\n    note: >-\n      一行目、\n      二行目は 空白が一つ。\n      PDF を\n      見る。\n';
  const files = { ...FILES, [REPORT]: folded.replace('    progress: a\n', note) };
  const [strategy] = reading(files).reports[0]?.strategies ?? [];
  expect(strategy?.results[1]?.measure).toBe('講座の参加者数');
  expect(strategy?.note).toBe('一行目、二行目は 空白が一つ。 PDF を見る。');
  const latin = edited('講座の参加者数', 'open\n          data')[REPORT] ?? '';
  const [other] = reading({ ...FILES, [REPORT]: latin }).reports[0]?.strategies ?? [];
  expect(other?.results[1]?.measure).toBe('open data');
});

test('parseDataset(blank within a figure) reads a sign apart from its number, but no number apart in itself', () => {
  const own = (value: string) => edited('value: 1,145人', `value: ${value}`);
  const [strategy] = reading(own('△ 3.2%')).reports[0]?.strategies ?? [];
  expect(strategy?.results[1]?.value).toMatchObject({ text: '△ 3.2%', number: -3.2, unit: '%' });
  for (const value of ['8 1.0%', '1 145人', '81. 0%', '1,1 45人'])
    expectProblem(
      own(value),
      `${REPORT}:25:16 strategies[1].results[2].value`,
      /一つの数として/,
      /figure/,
    );
});

test('parseDataset(line of dots) is told: YAML takes it for the end of the file', () => {
  const last = edited('    effectiveness: ○\n', '    effectiveness: ○\n...\n');
  expect(placesOf(last)).toEqual([`${REPORT}:41:1 YAML`]);
  const amid = edited('    progress: a\n', '    progress: a\n... 続き\n');
  expect(placesOf(amid)[0]).toMatch(/:29:1 YAML$/);
});
