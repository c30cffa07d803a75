import { expect, test } from 'vitest';
import { editionOf } from '../../edition.ts';
import { parseDataset } from '../../parse/dataset.ts';
import { CHANGES } from '../../parse/files.ts';
import { edited, FRAMEWORK, type FILES } from '../../parse/fixture.ts';
import { messages } from '../../text/ja/messages.ts';
import { retiredThings } from './retired.ts';

const LOG = `versions:
  - version: 1.0.0
    date: 2026-11-21
    kind: major
    summary: 公開
    entries:
      - what: 行の取りやめ
        why: 資料が撤回された
        figures:
          - { report: kita/2015, field: row }
          - { report: kita/2016, strategy: 4-1, result: 1, field: value, before: 1%, after: 54.10% }
        cells:
          - { table: wards, row: minami, column: row }
          - { table: wards, row: kita, column: name, before: 南区, after: 北区 }
`;
const retiredIn = (file: keyof typeof FILES, from: string, to: string, log = LOG) => {
  const reading = parseDataset({ ...edited(from, to, file), [CHANGES]: log }, messages);
  if (!reading.ok) throw new Error(JSON.stringify(reading.problems));
  return retiredThings(editionOf(reading.dataset)).map(
    ({ place, when, why }) => `${place.name} ${when} ${why}`,
  );
};

test('retiredThings(edition) has indicators that ended, and every row that was taken back, with the reason', () => {
  const retired = 'by: 2017\n                retired: { after: 2016, why: 方針が改められた }';
  expect(retiredIn(FRAMEWORK, 'by: 2017', retired)).toEqual([
    expect.stringMatching(/助け合い.*2016年度まで 方針が改められた/),
    expect.stringMatching(/北区.*2015.*資料が撤回された/),
    expect.stringMatching(/区の一覧.*minami.*資料が撤回された/),
  ]);
});

test('retiredThings(edition without any) is empty', () => {
  expect(retiredIn(FRAMEWORK, 'by: 2017', 'by: 2017', 'versions: []')).toEqual([]);
});
