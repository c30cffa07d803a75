import type { CellRevision, PublishedTable } from '../../model/content/cell.ts';
import type { ReleaseKind } from '../../model/content/release.ts';
import type { RevisedField, Spot } from '../../model/content/revision.ts';
import type { Explanation } from '../explanation.ts';
import { cellLine, figureLine, quoted, type LogLine } from '../log-line.ts';
import { counted, withArticle } from './count.ts';
import { versionWords } from './version.ts';

/** A published figure or row, with what the last version says of it and what the content says now. */
type Change = Readonly<{
  spot: Spot;
  field: RevisedField;
  before: string | null;
  after: string | null;
}>;

const printed = (text: string | null): string => text ?? '–';

/** What to do if a change is meant: it is told in the log, by a line that can be pasted there. */
const toldBy = (logged: LogLine, meant: string): Omit<Explanation, 'message'> => ({
  remedy: `if this is a slip, undo it; to ${meant} it, add ${logged.line} to ${logged.list} of the new version in content/changes.yaml, with the reason`,
  logged,
});

/** Messages of versions of the data: their order, and what they say and do not say of published figures. */
export const versionMessages = {
  otherVersion: (older: string, kind: ReleaseKind, expected: string): Explanation => ({
    message: `this is not the version (${kind}) that follows ${older}`,
    remedy: `write ${expected} (major raises the first number, minor the second, correction the third)`,
  }),
  earlierDay: (day: string): Explanation => ({
    message: `the day is earlier than that of the previous version (${day})`,
    remedy: 'write the new version on top, and check the day',
  }),
  strayField: (
    block: 'strategy' | 'initiative',
    isResult: boolean,
    field: string,
    fitting: readonly string[],
  ): Explanation => ({
    message: `${withArticle(isResult ? `result of ${withArticle(block)}` : block)} has no “${field}”`,
    remedy: `write one of: ${fitting.join(', ')}`,
  }),
  rowGone: (spot: Spot, name: string): Explanation => ({
    message: `a published row (${name}) is gone`,
    ...toldBy(figureLine(spot, 'row'), 'withdraw'),
  }),
  figureChanged: ({ spot, field, before, after }: Change): Explanation => ({
    message: `a published ${versionWords.revisedFields[field]} changed from “${printed(before)}” to “${printed(after)}”`,
    ...toldBy(figureLine(spot, field, { before, after }), 'correct'),
  }),
  cellRowGone: (cell: CellRevision): Explanation => ({
    message: `a published row (${cell.row ?? ''}) of the table ${cell.table} is gone`,
    ...toldBy(cellLine(cell), 'withdraw'),
  }),
  cellChanged: (cell: CellRevision): Explanation => ({
    message:
      cell.before === null && cell.after === null
        ? `the rule behind the published column ${cell.column} of ${cell.table} changed: some rows differ although what they are made of is the same`
        : `the published ${cell.column} of ${cell.table}${cell.row === null ? '' : ` (${cell.row})`} changed from “${printed(cell.before)}” to “${printed(cell.after)}”`,
    ...toldBy(cellLine(cell), 'revise'),
  }),
  columnGone: (table: PublishedTable, column: string | null): Explanation => ({
    message:
      column === null
        ? `the published table ${table} is gone`
        : `the published column ${column} of ${table} is gone`,
    remedy: 'names and order of columns are promises; restore it',
  }),
  frozenChanged: (file: string): Explanation => ({
    message: `the file ${file} of a published version differs from what was published`,
    remedy:
      'files of a version are never rewritten: restore it from version control; to correct a value publish a new version',
  }),
  frozenGone: (file: string): Explanation => ({
    message: `the file ${file} of a published version is gone`,
    remedy: 'restore it from version control',
  }),
  frozenExtra: (file: string): Explanation => ({
    message: `a published version holds a file ${file} that was not published with it`,
    remedy: 'move the file out of the folder of the version',
  }),
  frozenUnknown: (): Explanation => ({
    message: 'the list of files of a published version (sha256.txt) is missing or cannot be read',
    remedy:
      'restore it from version control; if npm run release stopped halfway, remove the folder of this version and run it again',
  }),
  notChanged: (): Explanation => ({
    message: 'the published value has not changed since the previous version',
    remedy: 'correct the value in its file as well, or remove this correction',
  }),
  otherChange: ({ before, after }: Pick<Change, 'before' | 'after'>): Explanation => ({
    message: `before and after do not agree with the values (from “${printed(before)}” to “${printed(after)}”)`,
    remedy: `write before: ${quoted(before)} and after: ${quoted(after)}`,
  }),
  otherBefore: (after: string | null): Explanation => ({
    message: `the previous version corrected this value to “${printed(after)}”, which is not the value before`,
    remedy: `write before: ${quoted(after)}`,
  }),
  unknownRecord: (version: string): Explanation => ({
    message: `the recorded version ${version} is missing here`,
    remedy: 'keep the entries of published versions, and add a new one on top',
  }),
  notOnlyCorrected: (added: number): Explanation => ({
    message: `this version only corrects, but ${counted(added, 'result or initiative', 'results or initiatives')} were added`,
    remedy: 'make kind minor and raise version accordingly',
  }),
  lostAddress: (address: string): Explanation => ({
    message: `the address ${address}, published with the previous version, is gone`,
    remedy: 'restore the page or code, or say in content/redirects.yaml where it moved',
  }),
};
