import type { ReleaseKind } from '../../model/content/release.ts';
import type { RevisedField, Spot } from '../../model/content/revision.ts';
import type { CellRevision, PublishedTable } from '../../model/content/cell.ts';
import type { Explanation } from '../explanation.ts';
import { cellLine, figureLine, quoted, type LogLine } from '../log-line.ts';
import type { Terms } from '../terms.ts';
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

/** A column as people read it: 共通指標の一覧の「目標」. */
const columnTitle = (terms: Terms, table: PublishedTable, column: string): string => {
  const titles: Readonly<Record<string, readonly [string, string]>> =
    tableWords(terms).columns[table];
  return `${tableWords(terms).tables[table].title}の「${titles[column]?.[0] ?? column}」`;
};

/** What to do if a change is meant: it is told in the log, by a line that can be pasted there. */
const toldBy = (logged: LogLine, meant: string): Omit<Explanation, 'message'> => ({
  remedy: `まちがいなら元に戻し、${meant} content/changes.yaml の新しい版の ${logged.list} に「${logged.line}」と理由を書いてください`,
  logged,
});

/** Messages of versions of the data: their order, and what they say and do not say of published figures. */
export const versionMessages = (terms: Terms) => ({
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
    ...toldBy(figureLine(spot, 'row'), '取りやめるなら'),
  }),
  figureChanged: ({ spot, field, before, after }: Change): Explanation => ({
    message: `公開した${versionWords(terms).revisedFields[field]}が「${printed(before)}」から「${printed(after)}」に変わっています`,
    ...toldBy(figureLine(spot, field, { before, after }), '訂正なら'),
  }),
  cellRowGone: (cell: CellRevision): Explanation => ({
    message: `公開した${tableWords(terms).tables[cell.table].title}の行（${cell.row ?? ''}）がなくなっています`,
    ...toldBy(cellLine(cell), '取りやめるなら'),
  }),
  cellChanged: (cell: CellRevision): Explanation => ({
    message:
      cell.before === null && cell.after === null
        ? `公開した${columnTitle(terms, cell.table, cell.column)}の決め方が変わり、もとの値は同じなのに違う値になった行があります`
        : `公開した${columnTitle(terms, cell.table, cell.column)}${cell.row === null ? '' : `（${cell.row}）`}が「${printed(cell.before)}」から「${printed(cell.after)}」に変わっています`,
    ...toldBy(cellLine(cell), '改めるなら'),
  }),
  columnGone: (table: PublishedTable, column: string | null): Explanation => ({
    message:
      column === null
        ? `公開した表 ${table} がなくなっています`
        : `公開した表 ${table} の列 ${column} がなくなっています`,
    remedy: '列の名前と順番は約束なので、元に戻してください',
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
});
