import type { ReleaseKind } from '../../model/content/release.ts';
import type { RevisedField, Spot } from '../../model/content/revision.ts';
import type { CellRevision, PublishedTable } from '../../model/content/cell.ts';
import type { Explanation } from '../explanation.ts';
import { tableWords } from './tables.ts';
import { versionWords } from './version.ts';

/** A published figure or row, with what the last version says of it and what the content says now. */
type Change = Readonly<{
  spot: Spot;
  field: RevisedField;
  before: string | null;
  after: string | null;
}>;

const printed = (text: string | null): string => text ?? '―';

const quoted = (text: string | null): string => JSON.stringify(printed(text));

/** An entry of `changes.yaml`, as it can be pasted there. */
const entryOf = ({ spot, field }: Pick<Change, 'spot' | 'field'>, more: string): string => {
  const fields = [
    `report: ${spot.report}`,
    spot.strategy === null ? null : `strategy: ${spot.strategy}`,
    spot.initiative === null ? null : `initiative: ${spot.initiative}`,
    spot.result === null ? null : `result: ${spot.result}`,
    `field: ${field}${more}`,
  ];
  return `- { ${fields.filter((part) => part !== null).join(', ')} }`;
};

/** The same of a cell that is no figure of a report. */
const cellOf = ({ table, row, column, before, after }: CellRevision): string => {
  const fields = [
    `table: ${table}`,
    row === null ? null : `row: ${JSON.stringify(row)}`,
    `column: ${column}`,
    before === null && after === null ? null : `before: ${quoted(before)}, after: ${quoted(after)}`,
  ];
  return `- { ${fields.filter((part) => part !== null).join(', ')} }`;
};

/** A column as people read it: 共通指標の一覧の「目標」. */
const columnTitle = (table: PublishedTable, column: string): string => {
  const titles: Readonly<Record<string, readonly [string, string]>> = tableWords.columns[table];
  return `${tableWords.tables[table].title}の「${titles[column]?.[0] ?? column}」`;
};

const inCells = (entry: string): string =>
  `content/changes.yaml の新しい版の cells に「${entry}」と理由を書いてください`;

/** Messages of versions of the data: their order, and what they say and do not say of published figures. */
export const versionMessages = {
  otherVersion: (older: string, kind: ReleaseKind, expected: string): Explanation => ({
    message: `${older} の次の版（${kind}）の番号になっていません`,
    remedy: `${expected} と書いてください（major は一つ目、minor は二つ目、correction は三つ目の数字を増やします）`,
  }),
  earlierDay: (day: string): Explanation => ({
    message: `前の版の日付（${day}）より前になっています`,
    remedy: '新しい版を上に書き、日付を確かめてください',
  }),
  strayField: (
    block: 'strategy' | 'initiative',
    isResult: boolean,
    field: string,
    fitting: readonly string[],
  ): Explanation => ({
    message: `${block === 'strategy' ? '戦略' : '取組'}${isResult ? 'の結果' : ''}に「${field}」という値はありません`,
    remedy: `${fitting.join('・')} のどれかを書いてください`,
  }),
  rowGone: (spot: Spot, name: string): Explanation => ({
    message: `公開した行（${name}）がなくなっています`,
    remedy: `まちがいなら元に戻し、取りやめるなら content/changes.yaml の新しい版の figures に「${entryOf({ spot, field: 'row' }, '')}」と理由を書いてください`,
  }),
  figureChanged: ({ spot, field, before, after }: Change): Explanation => ({
    message: `公開した${versionWords.revisedFields[field]}が「${printed(before)}」から「${printed(after)}」に変わっています`,
    remedy: `まちがいなら元に戻し、訂正なら content/changes.yaml の新しい版の figures に「${entryOf({ spot, field }, `, before: ${quoted(before)}, after: ${quoted(after)}`)}」と理由を書いてください`,
  }),
  cellRowGone: (cell: CellRevision): Explanation => ({
    message: `公開した${tableWords.tables[cell.table].title}の行（${cell.row ?? ''}）がなくなっています`,
    remedy: `まちがいなら元に戻し、取りやめるなら ${inCells(cellOf(cell))}`,
  }),
  cellChanged: (cell: CellRevision): Explanation => ({
    message:
      cell.before === null && cell.after === null
        ? `公開した${columnTitle(cell.table, cell.column)}の決め方が変わり、もとの値は同じなのに違う値になった行があります`
        : `公開した${columnTitle(cell.table, cell.column)}${cell.row === null ? '' : `（${cell.row}）`}が「${printed(cell.before)}」から「${printed(cell.after)}」に変わっています`,
    remedy: `まちがいなら元に戻し、改めるなら ${inCells(cellOf(cell))}`,
  }),
  columnGone: (table: PublishedTable, column: string | null): Explanation => ({
    message:
      column === null
        ? `公開した表 ${table} がなくなっています`
        : `公開した表 ${table} の列 ${column} がなくなっています`,
    remedy: '列の名前と順番は約束なので、元に戻してください',
  }),
  frozenChanged: (file: string): Explanation => ({
    message: `公開した版のファイル ${file} が、公開したときから変わっています`,
    remedy:
      '版のファイルは書き換えられません。バージョン管理の記録から元に戻し、値を直すときは新しい版を公開してください',
  }),
  frozenGone: (file: string): Explanation => ({
    message: `公開した版のファイル ${file} がなくなっています`,
    remedy: 'バージョン管理の記録から元に戻してください',
  }),
  frozenExtra: (file: string): Explanation => ({
    message: `公開した版に、公開したときにはなかったファイル ${file} があります`,
    remedy: 'このファイルを、版のフォルダーの外に移してください',
  }),
  frozenUnknown: (): Explanation => ({
    message: '公開した版のファイルの一覧（sha256.txt）がないか、読めません',
    remedy:
      'バージョン管理の記録から元に戻してください。npm run release の途中で止まったものなら、この版のフォルダーを消して、もう一度実行してください',
  }),
  notChanged: (): Explanation => ({
    message: '公開した値は、前の版から変わっていません',
    remedy: '内容のファイルの値も直すか、この訂正を消してください',
  }),
  otherChange: ({ before, after }: Pick<Change, 'before' | 'after'>): Explanation => ({
    message: `訂正前と訂正後が、実際の値（「${printed(before)}」から「${printed(after)}」）と合いません`,
    remedy: `before: ${quoted(before)}、after: ${quoted(after)} と書いてください`,
  }),
  otherBefore: (after: string | null): Explanation => ({
    message: `この値は前の版で「${printed(after)}」に訂正されていて、訂正前の値と合いません`,
    remedy: `before: ${quoted(after)} と書いてください`,
  }),
  unknownRecord: (version: string): Explanation => ({
    message: `記録した版 ${version} がありません`,
    remedy: '公開した版の記録は消さずに残し、新しい版を上に書き足してください',
  }),
  notOnlyCorrected: (added: number): Explanation => ({
    message: `訂正だけの版（correction）なのに、${added}件の結果や取組が加わっています`,
    remedy: 'kind を minor にし、version もそれに合わせて書いてください',
  }),
  lostAddress: (address: string): Explanation => ({
    message: `前の版で公開したアドレス ${address} がなくなっています`,
    remedy: 'ページや番号を元に戻すか、content/redirects.yaml に移った先を書いてください',
  }),
};
