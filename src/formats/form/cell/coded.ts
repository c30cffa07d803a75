/** The number of a block and the text that follows it in the same cell; null where one is not printed. */
export type Coded = Readonly<{ code: string | null; text: string | null }>;

/** What stands for the number in front of a text that begins like one. */
const NO_CODE = '【―】';

/** A cell as the form has it: 「【4-1】」, then the text. A number that would not be read as one is left to a column of its own. */
export function codedCell({ code, text }: Coded): string {
  const head = code !== null && isCode(code) ? `【${code}】` : null;
  const plain = [head, text].filter((part) => part !== null).join('\n');
  const read = readCoded(plain);
  const isPlain = read.text === text && (head === null ? read.code === null : read.code === code);
  return isPlain ? plain : `${NO_CODE}\n${text ?? ''}`;
}

/** Takes the number off the text of a cell. */
export function readCoded(cell: string): Coded {
  const [, code = '', rest] =
    /^(?=[【[［])[【[［]([^】\]］\n]*)[】\]］]\s*([^]*)$/.exec(cell) ?? [];
  if (rest === undefined || !(cell.startsWith(NO_CODE) || isCode(code)))
    return { code: null, text: cell === '' ? null : cell };
  return { code: isCode(code) ? code.trim() : null, text: rest === '' ? null : rest };
}

/** A number of a block is short and holds a digit (4-1, 様式3 取組項目6): 【地域活動力の向上】 is a heading. */
export const isCode = (text: string): boolean =>
  /^(?=.*\d)[^\s【】[\]［］][^【】[\]［］\n]{0,19}$/.test(text.normalize('NFKC'));
