import type { FormSheetName } from '../../../model/content/form.ts';
import { placedIndicators } from '../../../model/content/framework.ts';
import { textIn, type Block } from '../cell/content.ts';
import { unflat, type Languages } from '../cell/flat.ts';
import { ORDER, type TableName } from '../field.ts';
import { legendTest } from '../legend.ts';
import { aboutOf, titleOf, type Title } from './about.ts';
import type { ReadBlock } from './assembled.ts';
import { identified } from '../official/block-ids.ts';
import type { City } from './city.ts';
import { foundBlocks, isOurs } from '../find/found-block.ts';
import type { Known } from './found-entries.ts';
import { tablesIn, type FoundTable } from '../find/found-table.ts';
import type { Grid, Place, Remark } from '../find/grid.ts';
import { headingsOf } from '../find/heading.ts';
import { indicatorsIn } from '../official/indicator-name.ts';
import { officialBlock } from '../official/block.ts';
import { ownBlock } from './own-block.ts';
import { strayRemarks } from './stray.ts';

/**
 * A list of blocks, where its fields stand, and what has to be told of them; `isOfficial` if the ward printed it in its
 * form, which holds less than a report says.
 */
export type ReadList = Readonly<{
  blocks: readonly Block[];
  isOfficial: boolean;
  places: readonly (readonly [string, Place])[];
  remarks: readonly Remark[];
}>;

/** What sheets say of a report. What no sheet holds is null. */
export type SheetReading = Readonly<{
  about: Block | null;
  title: Title;
  surveys: readonly Block[] | null;
  strategies: ReadList | null;
  initiatives: ReadList | null;
  /** Where fields stand, by their path as problems name it: `strategies[1].results[2].value`. */
  places: ReadonlyMap<string, Place>;
  remarks: readonly Remark[];
}>;

/** Reads all tables of sheets, in whatever order they and their columns stand. */
export function readSheets(grids: readonly Grid[], city: City): SheetReading {
  const { form, words, languages, framework } = city;
  const headings = headingsOf(form, words, languages);
  const tables = grids.flatMap((grid) => tablesIn(grid, headings, legendTest(framework, words)));
  const [about = null] = named(tables, 'report').map((table) => aboutOf(table, words, languages));
  const above = tables.flatMap((table) => table.above);
  const title = titleOf(above, city.wards);
  const known: Known = {
    ...{
      notation: framework.notation,
      placed: placedIndicators(framework),
      scales: framework.scales,
    },
    ...{
      words,
      former: city.results(textIn(about?.content ?? {}, 'ward') ?? title.ward?.slug ?? ''),
    },
  };
  const strategies = listOf('strategies', tables, known, languages);
  const initiatives = listOf('initiatives', tables, known, languages);
  const parts = [about, strategies, initiatives].filter((part) => part !== null);
  return {
    ...{ about: about?.content ?? null, title, strategies, initiatives },
    surveys: surveysIn(tables, languages),
    places: new Map(parts.flatMap(({ places }) => [...places])),
    remarks: [...tables, ...parts].flatMap(({ remarks }) => remarks),
  };
}

const named = (tables: readonly FoundTable[], name: TableName): readonly FoundTable[] =>
  tables.filter((table) => table.name === name);

/** The blocks of all tables of a kind; null if there is no such table. */
function listOf(
  name: FormSheetName,
  tables: readonly FoundTable[],
  known: Known,
  languages: Languages,
): ReadList | null {
  const all = named(tables, name);
  const [first] = all;
  if (!first) return null;
  const table = { ...first, rows: all.flatMap(({ rows }) => rows) };
  const isOfficial = !isOurs(first);
  const isIndicator = (text: string) => indicatorsIn(text, known.placed).length > 0;
  const { blocks, remarks } = foundBlocks(table, isIndicator);
  const read = blocks.map((block): ReadBlock =>
    isOfficial ? officialBlock(name, block, known) : ownBlock(name, block, known, languages),
  );
  const contents = read.map(({ content }) => content);
  return {
    ...{ isOfficial, blocks: isOfficial ? identified(contents) : contents },
    places: read.flatMap(({ places }, at) =>
      [...places].map(([path, place]) => [`${name}[${at + 1}].${path}`, place] as const),
    ),
    remarks: [
      ...(isOfficial ? [] : strayRemarks(table, known.placed, known.words)),
      ...remarks,
      ...read.flatMap((block) => block.remarks),
    ],
  };
}

/** The surveys, one a row. */
function surveysIn(tables: readonly FoundTable[], languages: Languages): readonly Block[] | null {
  const all = named(tables, 'surveys');
  if (all.length === 0) return null;
  const rows = all.flatMap((table) => table.rows).filter((row) => row.size > 0);
  return rows.map((row) => {
    const cells = [...row].flatMap(([path, [cell]]) => (cell ? [[path, cell.text] as const] : []));
    return unflat(new Map(cells), languages, ORDER.surveys);
  });
}
