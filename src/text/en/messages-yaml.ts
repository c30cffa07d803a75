import type { Explanation } from '../explanation.ts';
import { counted } from './count.ts';
import { limitMessages } from './messages-limit.ts';

/** Messages of files that cannot be read, or not without a loss. */
export const yamlMessages = {
  ...limitMessages,
  garbled: (): Explanation => ({
    message: 'the text is garbled and cannot be read',
    remedy: 'save the file as UTF-8',
  }),
  unprinted: (code: string): Explanation => ({
    message: `there is a character that cannot be seen (${code})`,
    remedy: 'remove the character at this place and type it again',
  }),
  privateCharacter: (code: string): Explanation => ({
    message: `there is a character that other computers cannot show (${code})`,
    remedy: 'type an ordinary character, as in the source',
  }),
  radical: (character: string): Explanation => ({
    message: `“${character}” only looks like the character that is meant`,
    remedy: 'type the ordinary character, as in the source',
  }),
  conflict: (): Explanation => ({
    message: 'marks of two edits that met are left over (<<<<<<<, =======, >>>>>>>)',
    remedy:
      'compare the parts above and below “=======” with the source, keep the right one, and remove the lines with <<<<<<<, =======, >>>>>>>',
  }),
  swallowedText: (lost: string, value: string): Explanation => ({
    message: `what follows “#” (${lost}) is not read`,
    remedy: `if it belongs to the value, put the whole value in quotes, ${JSON.stringify(value)}; if it is a remark, move it to a line above`,
  }),
  swallowedKey: (key: string): Explanation => ({
    message: `the field “${key}” is read as part of the text above it`,
    remedy: `indent the line of “${key}” like the name of the field above (and check that every text in quotes is closed)`,
  }),
  emptyEntry: (): Explanation => ({
    message: 'there is a “-” with nothing after it',
    remedy: 'write its content, or remove this “-” if there is none',
  }),
  cutOff: (): Explanation => ({
    message: 'the file ends in the middle of a line',
    remedy:
      'compare with the source to see whether something is lost, and end the last line with a line break (a missing value is written “–”)',
  }),
  extraComma: (): Explanation => ({
    message: 'there is no value between two commas in brackets',
    remedy: 'write the value or remove the extra comma',
  }),
  tab: (): Explanation => ({
    message: 'a tab is used to indent',
    remedy: 'use spaces',
  }),
  wideSpace: (): Explanation => ({
    message: 'a full-width space is used to indent',
    remedy: 'use ordinary spaces',
  }),
  unclosed: (): Explanation => ({
    message: 'a quote or bracket is not closed',
    remedy: 'close the quote or bracket that begins here',
  }),
  afterClose: (): Explanation => ({
    message: 'there is text after a closed quote or bracket',
    remedy: "put the whole value in one pair of quotes ('…' if it contains \")",
  }),
  backslash: (): Explanation => ({
    message: 'a “\\” is not allowed in a value in double quotes',
    remedy: "put the whole value in '…'",
  }),
  missingComma: (): Explanation => ({
    message: 'a comma is missing in brackets',
    remedy: 'separate the fields by “, ”',
  }),
  sign: (value: string): Explanation => ({
    message: 'a value cannot begin with this sign',
    remedy: `put the whole value in quotes: ${JSON.stringify(value)}`,
  }),
  misplacedDash: (): Explanation => ({
    message: 'there is a sign that is not allowed here',
    remedy:
      'begin the “- ” of a list on the next line; write “–” for a value that is not printed (remove the line of a rating); put a value that begins with “-” in quotes',
  }),
  unreadable: (): Explanation => ({
    message: 'this cannot be read as YAML',
    remedy: 'check indents, quotes and colons (“: ”) here and on the lines around',
  }),
  missingColon: (): Explanation => ({
    message: 'there is no “: ” after the name of the field',
    remedy: 'write a colon and a space, as in value: 81%',
  }),
  colonInValue: (value: string): Explanation => ({
    message: 'there is a “: ” inside a value',
    remedy: `put the whole value in quotes: ${JSON.stringify(value)}`,
  }),
  duplicateKey: (): Explanation => ({
    message: 'this field is written twice',
    remedy: 'compare with the source and remove the wrong one',
  }),
  severalDocuments: (): Explanation => ({
    message: 'the file is divided by “---”',
    remedy: 'remove the line “---”; one file has one content',
  }),
  continuedEntry: (): Explanation => ({
    message: 'the “- ” of a list is missing, and this looks like the end of the line above',
    remedy: 'begin the line with “- ” if it is the next entry, or join it to the line above',
  }),
  otherDash: (sign: string): Explanation => ({
    message: `an entry of a list begins with “${sign}”`,
    remedy: `write “-” and a space instead of “${sign}”`,
  }),
  joinedLine: (field: string): Explanation => ({
    message: `the field “${field}” is on the line of the previous field`,
    remedy: `begin a new line before “${field}”, indented like the field above`,
  }),
  spreadsheetError: (error: string): Explanation => ({
    message: `an error of a spreadsheet (${error}) was pasted instead of a value`,
    remedy: 'write the value as in the source, or remove the line if nothing is printed',
  }),
  gluedDash: (shown: string): Explanation => ({
    message: 'there is no space after the “-” of a list',
    remedy: `write “${shown}”, with a space after the “-”`,
  }),
  wideDash: (): Explanation => ({
    message: 'there are too many spaces after the “-”',
    remedy: 'leave one space after the “-”',
  }),
  lostDash: (): Explanation => ({
    message: 'the “- ” of a list is missing',
    remedy: 'if a new entry begins here, put “- ” before the name of the field',
  }),
  uneven: (spaces: number, near: readonly number[]): Explanation => ({
    message: `this line is indented unevenly (${counted(spaces, 'space')})`,
    remedy:
      near.length === 0
        ? 'indent it like the field above'
        : `indent it by ${near.join(' or ')} spaces, like the field above`,
  }),
};
