import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import writeExcelFile from 'write-excel-file/node';
import { readCsv } from '../../formats/form/cell/csv.ts';
import { cityContent, csvIn, fileWith } from './fixture.ts';
import { exportReport } from './export.ts';
import { importReport } from './import.ts';

/** The official form as an office keeps it: headings over two rows, marks explained below, a block repeated on its rows. */
const STRATEGIES = formRows('strategies');
const INITIATIVES = formRows('initiatives');
const QUESTION = STRATEGIES[7]?.[0] ?? '';
const HELPERS = STRATEGIES[8]?.[0] ?? '';

function formRows(name: string): readonly (readonly string[])[] {
  const read = readCsv(readFileSync(`src/build/desk/forms/${name}.csv`, 'utf8'));
  return read.ok ? read.rows : [];
}

const order = (content: string, paths: readonly string[], write = false) => ({
  ...{ content, paths, ward: '', year: '', write },
});

test('importReport(official form) writes a draft and tells every cell that it could not read', async () => {
  const content = cityContent();
  const paths = [
    fileWith('一.csv', csvIn('shift_jis', STRATEGIES)),
    fileWith('二.csv', csvIn('utf-16le', INITIATIVES)),
  ];
  const { done, lines } = await importReport(order(content, paths));
  expect(done).toBe(true);
  const text = readFileSync(join(content, 'reports/akane/2023.yaml'), 'utf8');
  const cells = lines.filter((line) => line.includes('.csv'));
  await expect(text).toMatchFileSnapshot('snapshots/import-akane-2023.yaml.txt');
  await expect(cells.join('\n')).toMatchFileSnapshot('snapshots/import-akane-2023.txt');
});

const over = (value: string) => ({ value, rowSpan: 2 });

/** The form as Excel keeps it: a cell over two rows, and figures that are numbers with a format. */
const WORKBOOK = [
  ['まちづくり方針（橙区）2023年度'],
  [],
  ['虹の指標', 'なりたい姿', '分かったこと', '前の年', '結果の評価', '全体の評価'],
  [HELPERS, over('【1】祭り'), '祭りに加わった人', 1204, 'A', over('A')],
  [QUESTION, null, 'あいさつを交わす区民：58.2%', { value: 0.574, format: '0.0%' }, 'B', null],
];

test('importReport(workbook with merged cells and numbers) reads both, and asks to check the numbers', async () => {
  const content = cityContent();
  const workbook = await writeExcelFile(WORKBOOK, { sheet: '虹の戦略' }).toBuffer();
  const { lines } = await importReport(order(content, [fileWith('表.xlsx', workbook)]));
  const text = readFileSync(join(content, 'reports/daidai/2023.yaml'), 'utf8');
  expect(text).toContain('indicators: [1-1-a, 1-1-b]');
  expect(text).toMatch(/previous: "1204"[^]*previous: 57\.4%/);
  expect(lines.join('\n')).toMatch(
    /表\.xlsx「虹の戦略」 D5 前の年: Excelの「数」の欄なので.*中身は 0\.574.*「57\.4%」と読みました/,
  );
});

const DRAFT = `# 茜区の下書き
ward: akane
fiscalYear: 2023
status: draft
source: { title: 表, publisher: 虹市茜区, form: 二つのシート }
strategies:
  - code: "1"
    indicators: [1-1-a, 1-1-b]
    aim: 自分の言葉で書いた文。
    plan: TODO
    results:
      # 町会の人だけ
      - measure: ${QUESTION}
        indicator: 1-1-a
        comparability: variant
        value: TODO
        previous: 57.4%
        rating: TODO
        note: 町会に入っている区民だけにたずねている。
`;

test('importReport(official form over a draft) fills it and keeps what the form does not hold', async () => {
  const content = cityContent();
  const path = join(content, 'reports/akane/2023.yaml');
  writeFileSync(path, DRAFT);
  const paths = [fileWith('一.csv', csvIn('utf-8', STRATEGIES))];
  const { lines } = await importReport(order(content, paths, true));
  expect(lines.join('\n')).toContain('+        value: 58.2%');
  const text = readFileSync(path, 'utf8');
  expect(text).toContain('# 町会の人だけ');
  expect(text).toContain('aim: 自分の言葉で書いた文。');
  expect(text).toContain('plan: 旗を立てる。');
  expect(text).toContain('comparability: variant');
  expect(text).toContain('note: 町会に入っている区民だけにたずねている。');
});

test('importReport(report that is there) shows what changes and writes only when told to', async () => {
  const content = cityContent();
  const out = join(content, '..', 'sheets');
  await exportReport({ content, ward: '茜区', year: '2022', out, again: false });
  const csv = join(out, 'akane-2022-虹の戦略.csv');
  writeFileSync(csv, readFileSync(csv, 'utf8').replace('57.4%', '５７．５%'));
  const path = join(content, 'reports/akane/2022.yaml');
  const before = readFileSync(path, 'utf8');
  const shown = await importReport(order(content, [csv]));
  expect(shown.lines).toContain('-        value: 57.4%');
  expect(shown.lines).toContain('+        value: 57.5%');
  expect(readFileSync(path, 'utf8')).toBe(before);
  await importReport(order(content, [csv], true));
  expect(readFileSync(path, 'utf8')).toBe(before.replace('57.4%', '57.5%'));
});

test('importReport(mistake in a cell) is told at the cell that it stands in', async () => {
  const content = cityContent();
  const out = join(content, '..', 'sheets');
  await exportReport({ content, ward: 'akane', year: '2022', out, again: false });
  const csv = join(out, 'akane-2022-虹の戦略.csv');
  writeFileSync(csv, readFileSync(csv, 'utf8').replace('81%', '81パセント'));
  const { lines } = await importReport(order(content, [csv]));
  const line = lines.find((one) => one.includes('パセント')) ?? '';
  expect(line).toMatch(
    /^akane-2022-虹の戦略\.csv [A-Z]+\d+ 分かったこと: 単位「パセント」は使えません — .*（content\/reports\/akane\/2022\.yaml:\d+:\d+ /,
  );
});

test("importReport(table of another kind, nobody's report) says what is missing", async () => {
  const content = cityContent();
  const other = fileWith(
    'x.csv',
    csvIn('utf-8', [
      ['名前', '住所'],
      ['あ', 'い'],
    ]),
  );
  const refused = await importReport(order(content, [other]));
  expect(refused.done).toBe(false);
  expect(refused.lines.join('\n')).toMatch(/x\.csv: 様式の表が見つかりません.*なりたい姿/);
  const nameless = fileWith('y.csv', csvIn('utf-8', STRATEGIES.slice(3)));
  const asked = await importReport(order(content, [nameless]));
  expect(asked.lines.join('\n')).toContain('--ward north --year 2016');
  const told = await importReport({ ...order(content, [nameless]), ward: 'akane', year: '2024' });
  expect(told.done).toBe(true);
});
