import type { Explanation } from '../explanation.ts';
import { counted } from './count.ts';

const listed = (paths: readonly string[]): string => paths.map((path) => `  ${path}`).join('\n');

/** What the commands say that read and write spreadsheets and begin a new year. */
export const deskMessages = {
  noForm: (): Explanation => ({
    message: 'there are no headings of a form (form), so spreadsheets cannot be read or written',
    remedy:
      'write the names of the two sheets and their headings into form (CONTRIBUTING.md shows how)',
  }),
  sheet: (file: string, sheet: string): string => `${file}, “${sheet}”`,
  noWard: (name: string): string =>
    name === ''
      ? 'Name an area and a year, such as: npm run export -- north 2016'
      : `There is no area “${name}” in the registry. Write its slug (such as north) or its name.`,
  noReport: (path: string, years: readonly number[]): string =>
    years.length === 0
      ? `There is no ${path}. This area has no report yet.`
      : `There is no ${path}, or it cannot be read. This area has reports for ${years.join(', ')}.`,
  wouldReplace: (paths: readonly string[]): string =>
    `Nothing was written, because there are other files there already (they may hold unfinished work):\n${listed(paths)}\nRename them, or add --again to replace them.`,
  exported: (paths: readonly string[]): string =>
    `Written:\n${listed(paths)}\nAfter editing them in Excel, read them by npm run import -- ${paths[0] ?? ''}.`,
  noFiles: (): string =>
    'Name the files to read, such as: npm run import -- sheets/north-2016.xlsx. Name both files if the two sheets are CSV files.',
  whose: (paths: readonly string[]): string =>
    `The sheets do not say which area and year they are about.\nWrite it: npm run import -- ${paths.join(' ')} --ward north --year 2016`,
  toCheck: (count: number): string => `Not read, or to be checked (${count})`,
  unchanged: (path: string): string => `${path} says the same already. Nothing was written.`,
  wouldChange: (path: string): string =>
    `${path} would change as shown (- now, + then). Nothing was written yet.\nAdd --write to write it.`,
  made: (path: string): string =>
    `${path} was made. Correct what is to be checked; npm run check names the rest. It is not published while it says “status: draft”.`,
  changed: (path: string): string => `${path} was changed as shown.`,
  newWhose: (ward: string, year: string): string =>
    ward === '' || year === ''
      ? 'Name an area and a year, such as: npm run new -- north 2017'
      : `“${ward}” is not in the registry, or “${year}” is not a year in four digits.`,
  newIsThere: (path: string): string =>
    `${path} is there already, so nothing was written. Edit that file.`,
  noLast: (ward: string): string =>
    `${ward} has no earlier report to copy. A table can be read by npm run import -- file.`,
  lastIsOpen: (path: string): string =>
    `The previous report, ${path}, still holds a TODO. Fill it in first.`,
  begun: (path: string, last: string, asks: number): string =>
    `${path} was made from ${last} (a draft: not published while it says status: draft).\nReplace each TODO by what the source prints, and check the ${counted(asks, 'point')} above. npm run check names the rest.`,
  ask: (message: string, remedy: string): string => `To be checked: ${message}. ${remedy}`,
  draftHead: (last: number): readonly string[] => [
    `A draft made from the report for ${last}; not published while it says status: draft`,
    'Replace each TODO by what the source prints, or remove its line. npm run check names the rest',
    'Remove blocks of strategies, results and initiatives that are gone; add new ones',
    'Correct the names of results as printed. Where the question changed, decide comparability again and say in break what changed',
    `previous holds the values of the report for ${last}. Where the source prints others, write those and say so in note`,
  ],
  newSource: (): Explanation => ({
    message: 'title, publisher and form are still those of the year before',
    remedy: 'compare with the new document and correct them',
  }),
  targetOver: (year: number): Explanation => ({
    message: `the year of the target (${year}) is over`,
    remedy: 'write the new target if one is printed, else keep this one',
  }),
  yearInName: (hasId: boolean): Explanation => ({
    message: 'the name holds a year',
    remedy: hasId
      ? 'write it as printed (keep the id)'
      : 'write it as printed; if it is the same measure as before, give both reports the same id',
  }),
  stillVariant: (): Explanation => ({
    message: 'in the year before, this was a variant of the common question',
    remedy: 'if it still is, rewrite the note; else decide comparability again',
  }),
  severalNumbers: (year: number, printed: string): Explanation => ({
    message: `the source of ${year} printed “${printed}”`,
    remedy:
      'previous is the number that was computed with; write what the source prints as the previous value',
  }),
  retired: (code: string): Explanation => ({
    message: `the common indicator ${code} is retired`,
    remedy: 'remove it from indicators if the source has no row for it',
  }),
  unknownOption: (typed: string, known: readonly string[]): string =>
    `There is no option --${typed}. ${known.length > 0 ? `Options are ${known.map((name) => `--${name}`).join(', ')}.` : 'There are no options.'}`,
};
