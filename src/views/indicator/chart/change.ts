import type { Words } from '../../../text/words.ts';
import type { ResultRow } from '../../result/row.ts';
import { absenceText } from '../../result/text.ts';

/** The change, with a word where it is no clear one; else why there is none. */
export function changeSaid(words: Words, row: ResultRow): string {
  if (row.changeText === null) return absenceText(words, row);
  return row.change?.verdict === 'unclear' ? words.chartUnclear(row.changeText) : row.changeText;
}
