import type { PlacedIndicator } from '../../../model/content/framework.ts';
import type { Words } from '../../../text/words.ts';
import { readEntries } from '../cell/entries.ts';
import { groupMark, indicatorMark, STANDING } from '../cell/standing.ts';
import { isSameText } from '../find/found-block.ts';
import type { FoundTable } from '../find/found-table.ts';
import type { Remark } from '../find/grid.ts';

/** What somebody wrote, in a table that we wrote, into the columns that only show where a block stands. */
export function strayRemarks(
  { rows }: FoundTable,
  placed: readonly PlacedIndicator[],
  words: Words,
): readonly Remark[] {
  const printed = placed
    .flatMap((one) => [...groupMark(one.groups.at(-1)), indicatorMark(one, words)])
    .flatMap((text) => [text, withoutMark(text)]);
  const isPrinted = (entry: string) =>
    printed.some((one) => isSameText(one, entry) || isSameText(one, withoutMark(entry)));
  return rows
    .flatMap((row) => STANDING.flatMap((path) => row.get(path) ?? []))
    .filter(({ text }) => !readEntries(text).every(isPrinted))
    .map(({ place }) => ({ place, say: (m) => m.form.shownOnly() }));
}

/** Some encodings of spreadsheets do not have the mark before an item (㋐). */
const withoutMark = (text: string): string => text.replace(/^\S+\s+/, '');
