import { expect, test } from 'vitest';
import { edited, expectProblem, FILES, FRAMEWORK, placesOf, REPORT } from './fixture.ts';

const RESULT = 'strategies[1].results[1]';

test('parseDataset(dash where a rating stands) asks to delete the line, not for a rating', () => {
  const cases = [
    ['rating: A', '22:17 strategies[1].results[1].rating'],
    ['rating: S', '27:13 strategies[1].rating'],
    ['progress: a', '28:15 strategies[1].progress'],
    ['achievement: ①(ⅰ)', '39:18 initiatives[1].achievement'],
  ] as const;
  for (const [line, place] of cases) {
    for (const dash of ['―', '－', '"-"', 'null']) {
      const files = edited(line, line.replace(/: .*/, `: ${dash}`));
      expectProblem(
        files,
        `${REPORT}:${place}`,
        /評価ではありません/,
        /印字されていなければ、この行を消して/,
      );
    }
  }
});

test('parseDataset(rating that is none of the scale) asks what is printed', () => {
  const files = edited('rating: A', 'rating: 良好');
  expectProblem(
    files,
    `${REPORT}:22:17 ${RESULT}.rating`,
    /区分にありません/,
    /印字された区分（A・B）を書き、印字がなければこの行を消して/,
  );
});

test('parseDataset(entry of a list without its dash) points at its first line', () => {
  const place = `${REPORT}:23:9 YAML`;
  const same = edited('      - measure: 講座', '        measure: 講座');
  expectProblem(same, place, /「- 」がありません/, /項目名の前に「- 」/);
  const less = edited('      - measure: 講座', '      measure: 講座');
  expectProblem(less, `${REPORT}:23:7 YAML`, /「- 」がありません/, /項目名の前に「- 」/);
  const first = edited('results:\n      - measure: 助け', 'results:\n        measure: 助け');
  expectProblem(first, `${REPORT}:16:9 YAML`, /「- 」がありません/, /項目名の前に「- 」/);
});

test('parseDataset(dash without its blank) shows the line with it', () => {
  for (const [from, place] of [
    ['measure: 講座の参加者数', '23:7'],
    ['code: 4-1-1', '30:3'],
    ['target: 1\n', '37:7'],
  ] as const) {
    const files = edited(`- ${from}`, `-${from}`);
    const name = from.replace(/:.*\n?/, '');
    expectProblem(
      files,
      `${REPORT}:${place} YAML`,
      /「-」のあとに空白がありません/,
      new RegExp(`「- ${name}: 」`),
    );
  }
  const alone = edited('- target: 1\n        value: 5回', '-target: 1');
  expectProblem(alone, `${REPORT}:37:7 YAML`, /「-」のあとに空白/, /「- target: 」/);
});

test('parseDataset(line that is indented one blank too far or too little) says how many there must be', () => {
  const cases = [
    ['        previous: ―', 8, 21],
    ['    progress: a', 4, 28],
    ['      - measure: 講座の参加者数', 6, 23],
    ['fiscalYear: 2016', 0, 2],
    ['  publisher: 大阪市北区', 2, 5],
  ] as const;
  for (const [line, blanks, number] of cases) {
    const remedy = new RegExp(`空白を${blanks}個にして`);
    const far = edited(line, ` ${line}`);
    expectProblem(far, `${REPORT}:${number}:1 YAML`, /字下げがそろって/, remedy);
    if (blanks > 2) {
      const near = edited(line, line.slice(1));
      expectProblem(near, `${REPORT}:${number}:1 YAML`, /字下げがそろって/, remedy);
    }
  }
});

test('parseDataset(code of two blocks) offers an id that is free', () => {
  const block = (code: string, id = '') => `  - code: ${code}\n${id}    indicators: [1-3-b]\n`;
  const files = (...blocks: readonly string[]) =>
    edited('initiatives:\n', `${blocks.join('')}initiatives:\n`);
  const place = (line: number) => `${REPORT}:${line}:11 strategies[${line > 29 ? 3 : 2}].code`;
  expectProblem(files(block('4-1')), place(29), /前のブロック/, /id: 4-1-b と書いて/);
  const third = files(block('4-1', '    id: 4-1-b\n'), block('4-1'));
  expectProblem(third, place(32), /前のブロック/, /id: 4-1-c と書いて/);
  expectProblem(files(block('４-２')), place(29), /使えない文字/, /id: 4-2 と書いて/);
  expectProblem(files(block('【5-3】①')), place(29), /使えない文字/, /id: 5-3-1 と書いて/);
});

test('parseDataset(beginning of a code) offers all codes that begin so', () => {
  const indicators = FILES[FRAMEWORK].replace('code: 1-3-b', 'code: 1-1-b');
  const text = FILES[REPORT].replace('1-3-b]', '1-1]');
  const files = { ...FILES, [FRAMEWORK]: indicators, [REPORT]: text };
  expectProblem(
    files,
    `${REPORT}:9:25 strategies[1].indicators[2]`,
    /指標「1-1」は/,
    /^「1-1-a」か「1-1-b」では/,
  );
  const two = '  - code: 4-1\n    id: 4-1-b\n    indicators: [1-3-b]\ninitiatives:\n';
  const split = FILES[REPORT].replace('code: 4-1\n', 'code: 4-1\n    id: 4-1-a\n').replace(
    'initiatives:\n',
    two,
  );
  const place = `${REPORT}:35:18 initiatives[1].strategies[1]`;
  expectProblem({ ...FILES, [REPORT]: split }, place, /戦略「4-1」は/, /^「4-1-a」か「4-1-b」では/);
});

test('parseDataset(name of a ward for its slug) gives the slug', () => {
  for (const name of ['北区', 'きたく', 'Kita-ku', 'KITA']) {
    const files = edited('ward: kita', `ward: ${name}`);
    expectProblem(
      files,
      `${REPORT}:1:7 ward`,
      new RegExp(`「${name}」でなく`),
      /^ward: kita と書いて/,
    );
  }
});

test('parseDataset(field in the singular) shows the line with its list', () => {
  const files = edited('strategies: [4-1]', 'strategy: 4-1');
  expectProblem(
    files,
    `${REPORT}:31:5 initiatives[1].strategy`,
    /「strategy」という項目は/,
    /^strategies: \[4-1\] の書き間違い/,
  );
  expect(placesOf(edited('strategies:\n', 'strategy:\n'))).toEqual([
    `${REPORT}:7:1 strategy`,
    `${REPORT}:31:18 initiatives[1].strategies[1]`,
  ]);
});

test('parseDataset(value that must be quoted) shows it quoted, ready to paste', () => {
  const value = (text: string, column: number, message: RegExp, remedy: RegExp) => {
    expectProblem(
      edited('value: 54.10%', `value: ${text}`),
      `${REPORT}:20:${column} YAML`,
      message,
      remedy,
    );
  };
  value('%54', 16, /記号では/, /^"%54" のように/);
  value('> 54', 16, /記号では/, /^"> 54" のように/);
  value('区: "54"', 16, /値の中に「: 」/, /^"区: \\"54\\"" のように/);
  value('54.10% #1', 23, /「#」から後ろ/, /"54\.10% #1" のように/);
  value('"54" %', 20, /閉じた引用符/, /一組の引用符/);
  value('"5\\4%"', 18, /「\\」を使えません/, /'…' で囲んで/);
});
