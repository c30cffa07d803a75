import { describe, expect, test } from 'vitest';
import { editedText, newText } from './edit.ts';
import { formOf } from './form.ts';

const languages = ['ja', 'en'];

const REPORT = `# 北の区の報告
ward: north # 区
fiscalYear: "2016"

strategies:
  # 一つめの戦略
  - code: 1-1
    indicators: [1-1-a, 1-2-a] # 二つの行
    aim: >-
      一行目。
      二行目。
    results:
      # 値は印字のまま
      - measure: 割合
        value: 81%
      - { measure: 件数, value: 3件 }
    rating: A

  - code: 1-2
    title: { ja: 題, en: title }
    indicators:
      - 1-1-a
    rating:
empty: []
`;

type Path = readonly (string | number)[];
type Holder = Record<string | number, unknown>;

/** A text in whose form a field has another value; null takes it out, a place in a list before which to put one is a half. */
function edited(text: string, path: Path, value: unknown): string {
  const form = structuredClone(formOf({ text, languages }));
  const holder = path
    .slice(0, -1)
    .reduce((at, step) => at[step] as Holder, form as unknown as Holder);
  const last = path.at(-1) ?? '';
  if (!Array.isArray(holder)) holder[last] = value;
  else if (value === null) holder.splice(Number(last), 1);
  else if (Number.isInteger(last)) holder[Number(last)] = value;
  else holder.splice(Math.ceil(Number(last)), 0, value);
  return editedText({ text, languages }, form);
}

const STRATEGY = ['strategies', 0] as const;
const RESULTS = [...STRATEGY, 'results'] as const;

const EDITS: readonly (readonly [
  what: string,
  path: Path,
  value: unknown,
  from: string,
  to: string,
])[] = [
  ['a value', [...RESULTS, 0, 'value'], '82%', '81%', '82%'],
  ['a value within brackets', [...RESULTS, 1, 'value'], '4件', '3件', '4件'],
  ['a text in quotation marks', ['fiscalYear'], '2017', '"2016"', '"2017"'],
  ['a line of a long text', [...STRATEGY, 'aim'], '一行目。\n直した。', '二行目。', '直した。'],
  ['a text that YAML would read otherwise', ['ward'], 'a: b # c', 'north', '"a: b # c"'],
  ['a code in a list', [...STRATEGY, 'indicators', 1], '1-3-a', '1-2-a', '1-3-a'],
  ['a code that comes', [...STRATEGY, 'indicators', 0.5], '1-1-b', '1-1-a,', '1-1-a, 1-1-b,'],
  ['a code that comes first', [...STRATEGY, 'indicators', -0.5], '1', '[1-1-a', '[1, 1-1-a'],
  ['a code that goes', [...STRATEGY, 'indicators', 0], null, '1-1-a, ', ''],
  ['a field that goes', [...STRATEGY, 'rating'], null, '    rating: A\n', ''],
  ['a field that goes from brackets', [...RESULTS, 1, 'measure'], null, 'measure: 件数, ', ''],
  ['the first field of an entry', [...STRATEGY, 'code'], null, 'code: 1-1\n    indic', 'indic'],
  ['a field without a value', ['strategies', 1, 'rating'], 'B', 'rating:\n', 'rating: B\n'],
  ['a list without entries', ['empty'], ['a'], 'empty: []', 'empty: [a]'],
  ['a text in the language of the site', ['strategies', 1, 'title'], '名', 'ja: 題', 'ja: 名'],
  ['an entry that goes', [...RESULTS, 1], null, '      - { measure: 件数, value: 3件 }\n', ''],
];

describe('an edit changes its own place and keeps everything else', () => {
  test.each(EDITS)('%s', (_, path, value, from, to) => {
    expect(REPORT).toContain(from);
    expect(edited(REPORT, path, value)).toBe(REPORT.replace(from, to));
  });

  test('a result that comes stands in its place, in the order of the form', () => {
    const result = { measure: '率', value: '5%', note: '一行目。\n二行目。' };
    const before = '      - { measure: 件数';
    const added = `      - measure: 率
        value: 5%
        note: >-
          一行目。
          二行目。
`;
    expect(edited(REPORT, [...RESULTS, 0.5], result)).toBe(REPORT.replace(before, added + before));
  });

  test('a strategy that comes stands apart as the others do', () => {
    const text = edited(REPORT, ['strategies', 0.5], { code: '9', indicators: ['1-1-a'] });
    const before = '\n  - code: 1-2';
    const added = '\n  - code: 9\n    indicators: [1-1-a]\n';
    expect(text).toBe(REPORT.replace(before, added + before));
  });

  test('nothing, where the form is as it was', () => {
    const form = { ...(formOf({ text: REPORT, languages }) as object), note: '', empty: [] };
    expect(editedText({ text: REPORT, languages }, form)).toBe(REPORT);
  });
});

test('newText(form, line) writes a file that shows the form', () => {
  const form = formOf({ text: REPORT, languages });
  const text = newText(form, '# $schema');
  expect(text.startsWith('# $schema\nward: north\n')).toBe(true);
  expect(formOf({ text, languages })).toEqual(form);
});

test('a file of which nothing is left keeps its list', () => {
  const text = '# 案内\nredirects:\n  - { from: /a/, to: /b/ }\n';
  expect(editedText({ text, languages }, {})).toBe('# 案内\nredirects: []\n');
  expect(editedText({ text: 'redirects: []\n', languages }, {})).toBe('redirects: []\n');
});

test('a text without content is refused', () => {
  expect(() => editedText({ text: '# nothing\n', languages }, {})).toThrow('missing content');
});
