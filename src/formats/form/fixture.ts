import { readFileSync } from 'node:fs';
import { parseFramework } from '../../parse/framework.ts';
import { parseWards } from '../../parse/ward.ts';
import { messages } from '../../text/ja/messages.ts';
import { wordsOf } from '../../text/words.ts';
import type { Block } from './cell/content.ts';
import type { Grid } from './find/grid.ts';
import type { City } from './read/city.ts';
import { formSheets, headRows, sheetRows, type FormSheet } from './write/sheet.ts';

const CITY = 'src/site/city/content';

/** The invented city, whose form has names of its own in an order of its own, in two languages. */
export function testCity(): City {
  const source = (file: string) => ({
    ...{ file, messages },
    text: readFileSync(`${CITY}/${file}`, 'utf8'),
  });
  const framework = parseFramework(source('framework.yaml')).value;
  const wards = parseWards(source('wards.yaml')).value?.wards;
  if (!framework?.form || !wards) throw new Error('missing form');
  return {
    ...{ framework, form: framework.form, wards, cityName: '虹市', words: wordsOf('ja') },
    ...{ languages: ['ja', 'en'], results: () => [] },
  };
}

/** Rows of texts as a sheet that was read. */
export const gridOf = (name: string, rows: readonly (readonly string[])[]): Grid => ({
  ...{ file: `${name}.csv`, name: null },
  rows: rows.map((row) => row.map((text) => ({ text, isNumber: false }))),
});

type Rows = readonly (readonly string[])[];

/** The sheets of a report. */
export const sheetsOf = (report: Block, city: City): readonly FormSheet[] =>
  formSheets(report, ['題名'], { ...city, notation: city.framework.notation });

/** The rows of both sheets of a report. */
export const rowsOf = (report: Block, city: City): readonly Rows[] =>
  sheetsOf(report, city).map(sheetRows);

/** The same as an officer may leave them: columns in another order, what stands once repeated in all rows of its block. */
export const disorderedRows = (
  report: Block,
  city: City,
  key: (path: string) => number,
): readonly Rows[] =>
  sheetsOf(report, city).map(({ titles, tables }) => [
    ...titles.map((title) => [title]),
    ...tables.flatMap(({ columns, blocks }) => {
      const order = columns.toSorted((a, b) => key(a.path) - key(b.path));
      const cells = blocks.flatMap(({ block, rows }) =>
        rows.map((row) => order.map(({ path }) => row.get(path) ?? block.get(path) ?? '')),
      );
      return [[], ...headRows(order).map(({ texts }) => texts), ...cells];
    }),
  ]);
