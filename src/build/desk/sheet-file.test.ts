import { truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { expect, test } from 'vitest';
import writeExcelFile from 'write-excel-file/node';
import { messages } from '../../text/ja/messages.ts';
import { decode } from './decode.ts';
import { csvIn, fileWith, newFolder } from './fixture.ts';
import { remarkLine } from './outcome.ts';
import { readSheetFile } from './sheet-file.ts';

/** Why a file cannot be read, in one line. */
async function refusal(path: string): Promise<string> {
  const read = await readSheetFile(path);
  return read.ok ? 'read' : remarkLine(read.remark, messages);
}

test('readSheetFile(file that is no spreadsheet) says what it is and what to do', async () => {
  const png = new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13]);
  const macros = zipSync({ 'xl/workbook.xml': strToU8('<x/>'), 'xl/vbaProject.bin': png });
  const broken = (await writeExcelFile([['表']]).toBuffer()).subarray(0, 900);
  const cases: readonly (readonly [string, string | Uint8Array, RegExp])[] = [
    ['empty.csv', '', /中身が空/],
    ['photo.csv', png, /表の文字として読めません/],
    [
      'old.xls',
      new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1]),
      /古い形式（\.xls）.*パスワード/,
    ],
    ['form.pdf', '%PDF-1.7', /PDF/],
    ['form.xlsm', macros, /マクロ/],
    ['renamed.xlsx', macros, /マクロ/],
    [
      'text.xlsx',
      zipSync({ 'word/document.xml': strToU8('<x/>') }),
      /Excelブック（\.xlsx）として読めません/,
    ],
    ['half.xlsx', broken, /Excelブック（\.xlsx）として読めません/],
    ['quote.csv', 'めざす状態,戦略\n"閉じない,あ\n', /引用符「"」が閉じていない/],
  ];
  for (const [name, body, reason] of cases) {
    const line = await refusal(fileWith(name, body));
    expect(line).toMatch(new RegExp(`^${name}: .*— `));
    expect(line).toMatch(reason);
  }
  expect(await refusal(join(newFolder(), 'none.csv'))).toMatch(/見つかりません/);
});

test('readSheetFile(50 MB) is refused before it is read', async () => {
  const path = join(newFolder(), 'large.csv');
  writeFileSync(path, '表');
  truncateSync(path, 50 * 1024 * 1024);
  expect(await refusal(path)).toMatch(/大きすぎます（約50MB。読めるのは10MBまで）/);
  const bomb = zipSync(
    { 'xl/workbook.xml': strToU8('<x/>'), 'xl/big.xml': new Uint8Array(1.1e8) },
    { level: 1 },
  );
  expect(await refusal(fileWith('bomb.xlsx', bomb))).toMatch(/大きすぎます/);
}, 60_000);

test('readSheetFile(sheet that reaches too far) is refused with the limit, before room is made for it', async () => {
  const rows = '行が多すぎます（読めるのは10,000行まで）';
  const columns = '列が多すぎます（読めるのは1,000列まで）';
  const blank = await writeExcelFile([['表']]).toBuffer();
  const parts = unzipSync(new Uint8Array(blank));
  const sheet = 'xl/worksheets/sheet1.xml';
  const withRow = (row: string) => {
    const xml = strFromU8(parts[sheet] ?? new Uint8Array());
    return zipSync({ ...parts, [sheet]: strToU8(xml.replace('</sheetData>', `${row}$&`)) });
  };
  const cases: readonly (readonly [string, string | Uint8Array, string])[] = [
    ['lines.csv', '表\r\n'.repeat(100_000), rows],
    ['blanks.csv', `表${'\r\n'.repeat(3_000_000)}`, rows],
    ['wide.csv', 'あ,'.repeat(50_000), columns],
    ['low.xlsx', withRow('<row r="1048576"><c r="A1048576" t="b"><v>1</v></c></row>'), rows],
    ['far.xlsx', withRow('<row r="9"><c r="XFD9"/></row>'), columns],
    [
      'rows.xlsx',
      withRow(Array.from({ length: 10_001 }, (_, at) => `<row r="${at + 9}"/>`).join('')),
      rows,
    ],
  ];
  for (const [name, body, reason] of cases) {
    const line = await refusal(fileWith(name, body));
    expect(line).toContain(reason);
    expect(line).toMatch(new RegExp(`^${name}: .* — `));
  }
});

test.each([' ', '　', '１', '【', '区', 'が'.normalize('NFD'), '1,', "'"])(
  'readSheetFile(1 MB of %j in a cell) is refused with the cell and the limit',
  async (sign) => {
    const text = `1${sign.repeat(1_000_000 / sign.length)}x`;
    const line = await refusal(fileWith('form.csv', `表\r\n,"${text}"\r\n`));
    expect(line).toMatch(/^form\.csv B2: 文字が多すぎます（.*10,000字まで） — /);
    expect(line.length).toBeLessThan(300);
  },
);

test('readSheetFile(workbook) keeps texts and digits, in their places', async () => {
  const sheets = [
    {
      sheet: '一',
      data: [[], [null, '表', '82.40%'], [null, { value: 0.496, format: '0.0%' }, true]],
    },
    { sheet: '二', data: [['①\n②']] },
  ];
  const read = await readSheetFile(fileWith('form.xlsx', await writeExcelFile(sheets).toBuffer()));
  if (!read.ok) throw new Error('not read');
  const [first, second] = read.grids;
  expect(first?.name).toBe('一');
  expect(first?.rows[1]?.map(({ text }) => text)).toEqual(['', '表', '82.40%']);
  expect(first?.rows[2]?.[1]).toEqual({ text: '0.496', isNumber: true });
  expect(second?.rows[0]?.[0]).toEqual({ text: '①\n②', isNumber: false });
});

test('decode(bytes) knows UTF-8, UTF-16 and Shift_JIS, marked or not', () => {
  const rows = [['表', 'ー〜①', 'a,"b"']];
  for (const encoding of ['utf-8', 'shift_jis', 'utf-16le', 'utf-16be'] as const) {
    expect(decode(csvIn(encoding, rows))?.encoding).toBe(encoding);
  }
  const text = '表,NPO,a,b,c\r\n'.repeat(5);
  expect(decode(Buffer.from(text, 'utf16le'))).toEqual({ text, encoding: 'utf-16le' });
  expect(decode(Buffer.from(text))).toEqual({ text, encoding: 'utf-8' });
  expect(decode(new Uint8Array([0, 1, 2, 3, 0xff, 0xfe, 0xfd]))).toBeNull();
});
