import type { Explanation } from '../explanation.ts';

const asXlsx =
  'Excelで開き、「名前を付けて保存」で「Excelブック（.xlsx）」にしてから読み込んでください';

const beyondForm =
  '様式の表だけを新しいシートに写し、表の外に残った行や列のないファイルにしてください';

/** Messages of files that should be spreadsheets. */
export const fileMessages = {
  missing: (): Explanation => ({
    message: 'ファイルが見つかりません',
    remedy: '名前と置き場所を確かめてください（ファイルを端末の画面に落とすと、場所が入ります）',
  }),
  empty: (): Explanation => ({
    message: 'ファイルの中身が空です',
    remedy: '表を保存したファイルかどうか確かめてください',
  }),
  tooLarge: (size: number, most: number): Explanation => ({
    message: `ファイルが大きすぎます（約${size}MB。読めるのは${most}MBまで）`,
    remedy: '写真や要らないシートを消し、二つのシートだけにして保存してください',
  }),
  tooManyRows: (most: number): Explanation => ({
    message: `行が多すぎます（読めるのは${most.toLocaleString('ja')}行まで）`,
    remedy: beyondForm,
  }),
  tooManyColumns: (most: number): Explanation => ({
    message: `列が多すぎます（読めるのは${most.toLocaleString('ja')}列まで）`,
    remedy: beyondForm,
  }),
  oldExcel: (): Explanation => ({
    message: '古い形式（.xls）か、パスワードのかかったExcelファイルなので読めません',
    remedy: `パスワードを外し、${asXlsx}`,
  }),
  pdf: (): Explanation => ({
    message: 'PDFなので読めません',
    remedy: 'もとの表（Excel か CSV）を読み込んでください',
  }),
  macros: (): Explanation => ({
    message: 'マクロの入ったExcelファイル（.xlsm など）は読みません',
    remedy: asXlsx,
  }),
  noWorkbook: (): Explanation => ({
    message: 'Excelブック（.xlsx）として読めません。壊れているか、別の種類のファイルです',
    remedy: asXlsx,
  }),
  noText: (): Explanation => ({
    message: '表の文字として読めません（写真や別の種類のファイルか、壊れています）',
    remedy: 'Excel か CSV（UTF-8・Shift_JIS・UTF-16）で保存したものを読み込んでください',
  }),
  brokenQuotes: (row: number): Explanation => ({
    message: `${row}行目の引用符「"」が閉じていないため、その先を読めません`,
    remedy: '表計算ソフトで開いて、CSVとして保存しなおしてください',
  }),
  noTable: (headings: readonly string[]): Explanation => ({
    message: '様式の表が見つかりません（列の見出しが違います）',
    remedy: `見出しの行（${headings.slice(0, 4).join('・')} など）がある表を読み込んでください。npm run export で様式のひな形を作れます`,
  }),
};
