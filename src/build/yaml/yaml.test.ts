import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Block } from '../../formats/form/cell/content.ts';
import { reports } from '../../formats/form/read/fixture.ts';
import { readYaml } from '../../parse/yaml.ts';
import { messages } from '../../text/ja/messages.ts';
import { editedYaml } from './edited.ts';
import { writtenYaml } from './written.ts';

/** What a content file says, read as every content file is; nothing may be wrong with it. */
function readBack(text: string): unknown {
  const { yaml, problems } = readYaml({ file: 'x.yaml', text, messages });
  expect(problems).toEqual([]);
  return yaml.content;
}

test('writtenYaml(report) is read as the same report, whatever it says', () => {
  fc.assert(
    fc.property(reports, (report) => {
      expect(readBack(writtenYaml(report))).toEqual(report);
    }),
    { numRuns: 100 },
  );
}, 60_000);

test('editedYaml(file, another report) is read as that report', () => {
  fc.assert(
    fc.property(reports, reports, (report, other) => {
      const source = writtenYaml(report);
      expect(editedYaml(source, report)).toBe(source);
      expect(readBack(editedYaml(source, other))).toEqual(other);
    }),
    { numRuns: 100 },
  );
}, 60_000);

const SOURCE = `# 覚え書き
ward: akane
fiscalYear: 2022
source: { title: 表, publisher: 茜区, form: 二つのシート }

strategies:
  # 一つめ
  - code: "1"
    indicators: [1-1-a]
    aim: >-
      雨の日も声をかける。
      旗を立てる。
    results:
      - { measure: 割合, comparability: own, value: 57.4% }
      # 二つめの結果
      - measure: 人数
        comparability: own
        value: 1,204人
    rating: A

  # 二つめ
  - code: "2"
    indicators: [1-2-a]
`;
const CONTENT = readBack(SOURCE) as Block & { strategies: readonly Block[] };
const [FIRST = {}, SECOND = {}] = CONTENT.strategies;

const withFirst = (fields: Block): Block => ({
  ...CONTENT,
  strategies: [{ ...FIRST, ...fields }, SECOND],
});

test('editedYaml(changed text) writes its lines anew and keeps comments, order and style', () => {
  const edited = editedYaml(SOURCE, withFirst({ rating: 'B' }));
  expect(edited).toBe(SOURCE.replace('rating: A', 'rating: B'));
  const longer = editedYaml(SOURCE, withFirst({ aim: '旗を立てる。歌をうたう。' }));
  expect(longer).toBe(
    SOURCE.replace('      雨の日も声をかける。\n', '').replace(
      '旗を立てる。',
      '旗を立てる。\n      歌をうたう。',
    ),
  );
});

test('editedYaml(new field) puts it where its block has it', () => {
  const edited = editedYaml(SOURCE, {
    ...CONTENT,
    strategies: [{ code: '1', id: 'hello', ...FIRST }, SECOND],
  });
  expect(edited).toBe(SOURCE.replace('"1"\n', '"1"\n    id: hello\n'));
});

test('editedYaml(entry that has gone) takes its comment with it', () => {
  const edited = editedYaml(SOURCE, { ...CONTENT, strategies: [SECOND] });
  expect(edited).not.toContain('一つめ');
  expect(edited).toContain('strategies:\n  # 二つめ\n  - code: "2"');
});

test('editedYaml(new entry) stands apart where the entries of its list do', () => {
  const third = { code: '3', indicators: ['1-1-b'], done: ['あ', 'い'] };
  const edited = editedYaml(SOURCE, { ...CONTENT, strategies: [FIRST, SECOND, third] });
  expect(edited).toBe(
    `${SOURCE}\n  - code: "3"\n    indicators: [1-1-b]\n    done:\n      - あ\n      - い\n`,
  );
});

test('editedYaml(file that cannot be read) writes the whole file', () => {
  expect(editedYaml('ward: [', CONTENT)).toBe(writtenYaml(CONTENT));
});

test('writtenYaml(report, comments) puts comments above what they are about', () => {
  const text = writtenYaml(
    { ward: 'akane', strategies: [{ code: '1', results: [{ measure: '割合' }] }] },
    new Map([
      ['', ['はじめに']],
      ['strategies[1].results[1]', ['確かめる']],
    ]),
  );
  expect(text).toBe(`# はじめに
ward: akane

strategies:
  - code: "1"
    results:
      # 確かめる
      - measure: 割合
`);
});
