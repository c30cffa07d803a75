import { expect, test } from 'vitest';
import { edited, expectProblem, FILES, problemsOf, REPORT } from '../fixture.ts';

const RESULT = 'strategies[1].results[1]';
const DONE = 'achievement: ①(ⅰ)';
const listed = (second: string) =>
  edited(DONE, `done:\n      - 講座を開いた\n${second}\n      - 相談を受けた\n    ${DONE}`);

test('parseDataset(entry with another dash) shows the dash that is meant', () => {
  for (const sign of ['ー', '－', '・', '—', '●']) {
    const block = edited('- measure: 講座の参加者数', `${sign} measure: 講座の参加者数`);
    const remedy = new RegExp(`「${sign}」を、半角の「-」`);
    expectProblem(block, `${REPORT}:23:7 YAML`, /区切りが「.」になって/, remedy);
    expectProblem(
      listed(`      ${sign} 冊子を配った`),
      `${REPORT}:41:7 YAML`,
      /区切りが「.」/,
      remedy,
    );
  }
});

test('parseDataset(text among entries without its dash or its blank) asks for it', () => {
  const place = `${REPORT}:41:7 YAML`;
  expectProblem(listed('      冊子を配った'), place, /区切りの「- 」がなく/, /「- 」.*を付け/);
  expectProblem(listed('      -冊子を配った'), place, /あとに空白が/, /「- 冊子を配った」のように/);
  const deeper = `${REPORT}:41:9 YAML`;
  expectProblem(listed('        冊子を配った'), deeper, /区切りの「- 」がなく/, /上の行につなげて/);
});

test('parseDataset(two fields in one line) asks to break it before the second', () => {
  expectProblem(
    edited('value: 54.10%\n        previous: ―', 'value: 54.10% previous: ―'),
    `${REPORT}:20:23 YAML`,
    /項目「previous」が、前の項目と同じ行に/,
    /「previous」の前で改行/,
  );
});

test('parseDataset(wide colon before a folded text) points at the colon, not at what follows', () => {
  const text = 'note：>-\n          長い文の一行目。\n        rating: A';
  expectProblem(
    edited('rating: A', text),
    `${REPORT}:22:9 YAML`,
    /「: 」がありません/,
    /半角のコロン/,
  );
});

test('parseDataset(wide blanks before a folded text) points at the blanks', () => {
  const text = '　　　　note: >-\n          長い文の一行目。\n        rating: A';
  expectProblem(
    edited('        rating: A', text),
    `${REPORT}:22:1 YAML`,
    /全角の空白/,
    /半角の空白/,
  );
});

test('parseDataset(error of a spreadsheet) asks for the figure, not for quotes', () => {
  for (const error of ['#REF!', '#DIV/0!', '########'])
    expectProblem(
      edited('value: 54.10%', `value: ${error}`),
      `${REPORT}:20:16 YAML`,
      /表計算ソフトの表示/,
      /資料を見て値を書いて/,
    );
});

test('parseDataset(letter that looks like a digit) names it', () => {
  const place = `${REPORT}:20:16 ${RESULT}.value`;
  expectProblem(edited('54.10%', '54.l%'), place, /単位「.l%」/, /数字の 1 や 0 のところに「l」/);
  expectProblem(edited('54.10%', '5O%'), place, /単位「O%」/, /「O」と打たれて/);
});

test('parseDataset(list with other separators) shows it with commas', () => {
  for (const mark of ['、', '・', '，', ' '])
    expectProblem(
      edited('strategies: [4-1]', `strategies: [4-1${mark}4-2]`),
      `${REPORT}:31:18 initiatives[1].strategies[1]`,
      /使えない文字/,
      /^4-1, 4-2 のように/,
    );
});

test('parseDataset(other circle for a mark) names the mark', () => {
  for (const circle of ['〇', '◯', '⭕', '●'])
    expectProblem(
      edited('effectiveness: ○', `effectiveness: ${circle}`),
      `${REPORT}:40:20 initiatives[1].effectiveness`,
      /区分にありません/,
      /^「○」ではありませんか/,
    );
});

test('parseDataset(name of a ward as people say it) gives the slug, and the slugs for no ward', () => {
  const place = `${REPORT}:1:7 ward`;
  for (const name of ['北', '大阪市北区', '大正'])
    expectProblem(
      edited('ward: kita', `ward: ${name}`),
      place,
      new RegExp(`「${name}」でなく`),
      name === '大正' ? /^ward: taisho/ : /^ward: kita/,
    );
  expectProblem(edited('ward: kita', 'ward: 東京区'), place, /「東京区」は/, /kita・taisho/);
});

test('parseDataset(code of a strategy that its initiatives do not name) offers it first', () => {
  const strategies = ['4-2', '6-1'].map((code) => `  - { code: ${code}, indicators: [1-1-a] }\n`);
  const initiative = '  - { code: 6-1-1, strategies: [6-1], indicators: [1-1-a] }\n';
  const text = FILES[REPORT].replace(
    'initiatives:\n',
    `${strategies.join('')}initiatives:\n${initiative}`,
  )
    .replace('strategies: [4-1]', 'strategies: [4-8]')
    .replace('code: 4-1\n', 'code: 4-6\n');
  const [problem] = problemsOf({ ...FILES, [REPORT]: text });
  expect(problem?.message).toMatch(/戦略「4-8」は登録されて/);
  expect(problem?.remedy).toMatch(/^「4-6」ではありませんか（戦略の番号のほう/);
});

test('parseDataset(result that answers a target of a list that is wrong) asks to mend the list', () => {
  const files = edited(
    '      - measure: 助け合いを実感している区民の割合\n        target',
    '        measure: 助け合い\n        target',
  );
  const found = problemsOf(files).find(({ field }) => field.endsWith('.outcome'));
  expect(found?.remedy).toMatch(/正しく書かれているか、先に確かめて/);
});
