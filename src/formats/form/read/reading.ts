import type { Form, FormSheetName } from '../../../model/content/form.ts';
import { placedIndicators, type Framework } from '../../../model/content/framework.ts';
import type { Ward } from '../../../model/content/ward.ts';
import type { Words } from '../../../text/words.ts';
import { aboutOf, titleOf, type Title } from './about.ts';
import { officialBlock, ownBlock, type ReadBlock } from './block-content.ts';
import { identified } from './block-ids.ts';
import { textIn, type Block } from '../cell/content.ts';
import { ORDER, type TableName } from '../field.ts';
import { unflat, type Languages } from '../cell/flat.ts';
import { foundBlocks, isOurs } from './found-block.ts';
import type { Known } from './found-entries.ts';
import { tablesIn, type FoundTable } from './found-table.ts';
import type { Grid, Place, Remark } from './grid.ts';
import { headingsOf } from './heading.ts';
import { legendTest } from '../legend.ts';

/** A city's form and what its sheets may name. */
export type City = Readonly<{
  framework: Framework;
  form: Form;
  wards: readonly Ward[];
  cityName: string;
  words: Words;
  languages: Languages;
  /** The results of a ward's reports on this and earlier years, the latest first: what they ask is decided there. */
  results: (ward: string) => readonly Block[];
}>;

/** A list of blocks; `isOfficial` if the ward printed it in its form, which holds less than a report says. */
export type ReadList = Readonly<{ blocks: readonly Block[]; isOfficial: boolean }>;

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
  const isLegend = legendTest(framework, words);
  const tables = grids.flatMap((grid) => tablesIn(grid, headings, isLegend));
  const abouts = tables.flatMap((table) =>
    table.name === 'report' ? aboutOf(table, words, languages) : [],
  );
  const about = abouts[0]?.content ?? null;
  const title = titleOf(
    tables.flatMap(({ above }) => above),
    city.wards,
  );
  const ward = textIn(about ?? {}, 'ward') ?? title.ward?.slug ?? '';
  const known: Known = {
    ...{ units: framework.units, placed: placedIndicators(framework) },
    ...{ scales: framework.scales, words, former: city.results(ward) },
  };
  const strategies = listOf('strategies', tables, known, languages);
  const initiatives = listOf('initiatives', tables, known, languages);
  const parts = [...abouts, ...(strategies ?? []), ...(initiatives ?? [])];
  return {
    ...{ about, title, surveys: surveysIn(tables, languages) },
    strategies: readList(strategies, tables, 'strategies'),
    initiatives: readList(initiatives, tables, 'initiatives'),
    places: new Map(
      [
        ...abouts.map((one) => one.places),
        placesOf(strategies, 'strategies'),
        placesOf(initiatives, 'initiatives'),
      ].flatMap((places) => [...places]),
    ),
    remarks: [...tables, ...parts].flatMap(({ remarks }) => remarks),
  };
}

/** The blocks of all tables of a kind; null if there is no such table. */
function listOf(
  name: FormSheetName,
  tables: readonly FoundTable[],
  known: Known,
  languages: Languages,
): readonly ReadBlock[] | null {
  const all = named(tables, name);
  const [first] = all;
  if (!first) return null;
  const table = { ...first, rows: all.flatMap(({ rows }) => rows) };
  const { blocks, remarks } = foundBlocks(table);
  const read = blocks.map((block) =>
    isOurs(first) ? ownBlock(name, block, known, languages) : officialBlock(name, block, known),
  );
  return read.map((block, at) =>
    at > 0 ? block : { ...block, remarks: [...remarks, ...block.remarks] },
  );
}

const named = (tables: readonly FoundTable[], name: TableName): readonly FoundTable[] =>
  tables.filter((table) => table.name === name);

function readList(
  read: readonly ReadBlock[] | null,
  tables: readonly FoundTable[],
  name: FormSheetName,
): ReadList | null {
  if (read === null) return null;
  const isOfficial = named(tables, name).some((table) => !isOurs(table));
  const blocks = read.map(({ content }) => content);
  return { isOfficial, blocks: isOfficial ? identified(blocks) : blocks };
}

const placesOf = (read: readonly ReadBlock[] | null, list: string): ReadonlyMap<string, Place> =>
  new Map(
    (read ?? []).flatMap(({ places }, at) =>
      [...places].map(([path, place]) => [`${list}[${at + 1}].${path}`, place] as const),
    ),
  );

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
