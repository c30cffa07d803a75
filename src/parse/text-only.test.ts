import { expect, test } from 'vitest';
import { messages } from '../text/ja/messages.ts';
import { parseDataset } from './dataset.ts';
import { edited, expectProblem, problemsOf, REPORT } from './fixture.ts';

const RESULT = 'strategies[1].results[1]';
const valued = (value: string, more = '') => edited('value: 54.10%', `value: ${value}${more}`);
const line = (text: string) => `\n        ${text}`;

test('parseDataset(text that is not one number) needs a figure or a mark, whatever the note says', () => {
  const words = [
    /一つの数として読めません/,
    /figure に書き、なければ textOnly: \[value\]/,
  ] as const;
  for (const value of ['54.10%区', '81,0%', '8l.0%', '30〜40%', '増えた', '※']) {
    expectProblem(valued(value), `${REPORT}:20:16 ${RESULT}.value`, ...words);
    const noted = valued(value, line('note: 資料による'));
    expectProblem(noted, `${REPORT}:20:16 ${RESULT}.value`, ...words);
  }
  const previous = edited('previous: ―', 'previous: 30〜40%');
  expectProblem(
    previous,
    `${REPORT}:21:19 ${RESULT}.previous`,
    /一つの数/,
    /textOnly: \[previous\]/,
  );
});

test('parseDataset(text that is marked and explained) is kept as printed', () => {
  const files = valued('30〜40%', line('textOnly: [value]') + line('note: 幅で印字されている'));
  const reading = parseDataset(files, messages);
  const value = reading.ok && reading.dataset.reports[0]?.strategies[0]?.results[0]?.value;
  expect(value).toEqual({
    text: '30〜40%',
    number: null,
    unit: null,
    unitName: null,
    absence: null,
  });
  const stated = valued('4割から5割', line('figure: 45%') + line('note: 中ほどを取った'));
  expect(problemsOf(stated)).toEqual([]);
});

test('parseDataset(mark without a note, or on what is a number) says so', () => {
  const bare = valued('30〜40%', line('textOnly: [value]'));
  const place = `${REPORT}:21:19 ${RESULT}.textOnly`;
  expectProblem(bare, place, /note がありません/, /そのわけを note に/);
  const old = valued('54.10%', line('textOnly: [value]') + line('note: 以前は幅で印字されていた'));
  expectProblem(old, place, /数（または値なし）として読めます/, /textOnly から value を消して/);
  const other = valued('30〜40%', line('textOnly: [rating]'));
  expect(problemsOf(other).map(({ message }) => message)).toContain('「rating」は使えません');
});

test('parseDataset(figure that is no number, or beside no value) says so', () => {
  const place = `${REPORT}:21:17 ${RESULT}.figure`;
  expectProblem(
    valued('約40%', line('figure: 40〜50%')),
    place,
    /計算に使う一つの数/,
    /figure の行を消して/,
  );
  expectProblem(valued('対象外', line('figure: 40%')), place, /この数は使われません/, /value に/);
});

test('parseDataset(sign that says why there is no value) needs nothing more', () => {
  for (const value of ['…', 'x', '秘匿', '未測定', '対象外', 'N/A', '"#N/A"', '撤回'])
    expect(problemsOf(valued(value))).toEqual([]);
});

test('parseDataset(result of an initiative in words) needs the mark and a note', () => {
  const answered = (value: string) => edited('value: 5回', `value: ${value}`);
  const place = `${REPORT}:38:16 initiatives[1].results[1].value`;
  for (const value of ['5回実施', '5回実施\n        note: 印字のとおり'])
    expectProblem(answered(value), place, /一つの数として/, /textOnly: \[value\] と書き足して/);
  const marked = answered('5回実施\n        textOnly: [value]\n        note: 印字のとおり');
  expect(problemsOf(marked)).toEqual([]);
  expect(problemsOf(answered('未測定'))).toEqual([]);
});
