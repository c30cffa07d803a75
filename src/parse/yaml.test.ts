import { expect, test } from 'vitest';
import { edited, expectProblem, FILES, placesOf, REPORT, SITE } from './fixture.ts';
import { readYaml } from './yaml.ts';
import { messages } from '../text/ja/messages.ts';

test('readYaml("fiscalYear: 2016") reads every scalar as text', () => {
  const text = 'year: 2016\nyes: yes\nvalue: 82.40%\nday: 2016-04-01\ncode: 0x10\nempty:\n';
  expect(readYaml({ file: 'a.yaml', text, messages }).yaml.content).toEqual({
    year: '2016',
    yes: 'yes',
    value: '82.40%',
    day: '2016-04-01',
    code: '0x10',
    empty: '',
  });
});

test('readYaml(text).yaml.locate finds a value, a key and the block of a missing field', () => {
  const { yaml } = readYaml({
    file: 'a.yaml',
    text: 'list:\n  - name: 北区\n    code: 1\n',
    messages,
  });
  const say = () => ({ message: '', remedy: '' });
  const place = (...found: Parameters<typeof yaml.locate>) => {
    const { line, column, field } = yaml.locate(...found);
    return [line, column, field];
  };
  expect(place({ path: ['list', 0, 'code'], say })).toEqual([3, 11, 'list[1].code']);
  expect(place({ path: ['list', 0, 'code'], at: 'key', say })).toEqual([3, 5, 'list[1].code']);
  expect(place({ path: ['list', 0, 'kana'], say })).toEqual([2, 5, 'list[1].kana']);
  expect(place({ path: ['other'], say })).toEqual([1, 1, 'other']);
});

test('readYaml(colon without a space) points at the item and shows how to write it', () => {
  const place = `${REPORT}:20:9 YAML`;
  expectProblem(edited('value: 54.10%', 'value:54.10%'), place, /「: 」がありません/, /value: 81%/);
  expectProblem(edited('value: 54.10%', 'value：54.10%'), place, /「: 」がありません/, /半角/);
});

test('readYaml(colon within a value) points at the value and asks for quotes', () => {
  const files = edited('value: 54.10%', 'value: 区民: 54.10%');
  expectProblem(files, `${REPORT}:20:16 YAML`, /値の中に「: 」/, /"…" で囲んで/);
});

test('readYaml(open quotation or bracket) points at where it opens, not at the end of the file', () => {
  const quote = edited('value: 54.10%', 'value: "54.10%');
  expectProblem(quote, `${REPORT}:20:16 YAML`, /引用符.*閉じられていません/, /閉じて/);
  const bracket = edited('[1-1-a, 1-3-b]', '[1-1-a, 1-3-b');
  expectProblem(bracket, `${REPORT}:9:17 YAML`, /かっこが閉じられていません/, /閉じて/);
});

test('readYaml(sign at the start of a value) asks for quotes', () => {
  for (const value of ['%', '@54', '`54`', '*', '*54', '&54', '!x 54']) {
    const files = edited('value: 54.10%', `value: ${value}`);
    expectProblem(files, `${REPORT}:20:16 YAML`, /記号では値を始められません/, /"…" で囲んで/);
  }
});

test('readYaml("previous: -") says how a missing value is written', () => {
  const files = edited('previous: ―', 'previous: -');
  expectProblem(
    files,
    `${REPORT}:21:19 YAML`,
    /書けない記号/,
    /印字されていなければ「―」と書き（評価なら行ごと/,
  );
});

test('readYaml(duplicate key) points at the second key', () => {
  const files = edited('rating: S', 'rating: S\n    rating: A');
  expectProblem(files, `${REPORT}:28:5 YAML`, /同じ項目名が二度/, /一方を消して/);
});

test('readYaml(two duplicate keys) tells both', () => {
  const text = FILES[SITE].replace('city: 大阪市', 'city: 大阪市\ncity: 堺市\ntitle: 二つ目');
  expect(placesOf({ ...FILES, [SITE]: text })).toEqual([`${SITE}:5:1 YAML`, `${SITE}:6:1 YAML`]);
});

test('readYaml(tab indentation) points at the tab and tells nothing that follows from it', () => {
  const tab = edited('    effectiveness: ア', '\teffectiveness: ア');
  expectProblem(tab, `${REPORT}:14:1 YAML`, /字下げにタブ/, /半角の空白/);
  const mixed = edited('    effectiveness: ア', '  \teffectiveness: ア');
  expectProblem(mixed, `${REPORT}:14:3 YAML`, /字下げにタブ/, /半角の空白/);
});

test('readYaml(full-width space indentation) points at the space', () => {
  const files = edited('    effectiveness: ア', '　　effectiveness: ア');
  expectProblem(files, `${REPORT}:14:1 YAML`, /字下げに全角の空白/, /半角の空白/);
});

test('readYaml(uneven indentation) asks to align it', () => {
  const deep = edited('    effectiveness: ア', '     effectiveness: ア');
  expectProblem(deep, `${REPORT}:14:1 YAML`, /字下げがそろっていません/, /そろえて/);
  const shallow = edited('    effectiveness: ア', '   effectiveness: ア');
  expectProblem(shallow, `${REPORT}:14:1 YAML`, /字下げがそろっていません/, /そろえて/);
});

test('readYaml("---" between two documents) asks to remove it', () => {
  const files = edited('strategies:\n', '---\nstrategies:\n');
  expectProblem(files, `${REPORT}:7:1 YAML`, /「---」/, /消して/);
});

test('readYaml(BOM, Windows line ends) keeps lines and columns', () => {
  const text = FILES[REPORT].replace('54.10%', '54.10件').replaceAll('\n', '\r\n');
  const place = `${REPORT}:20:16 strategies[1].results[1].value`;
  expect(placesOf({ ...FILES, [REPORT]: text })).toEqual([place]);
  expect(placesOf({ ...FILES, [REPORT]: `\uFEFF${text}` })).toEqual([place]);
});
