import { strFromU8, strToU8 } from 'fflate';
import { svg, type Markup } from '../../markup.ts';
import type { Words } from '../../text/words.ts';

/** What a workbook says about itself; `date` is the day of its data in ISO form, null as long as there is none. */
export type Properties = Readonly<{ title: string; author: string; date: string | null }>;

/** A sheet as it is printed: its width in characters; what can be filtered in it, the header row counted. */
export type Layout = Readonly<{
  name: string;
  width: number;
  filter: Readonly<{ columns: number; rows: number }> | null;
}>;

type Parts = Readonly<Record<string, Uint8Array>>;

/**
 * Adds to the parts of a workbook (ECMA-376) what its writer leaves out: the default style, properties, filters, and
 * how each sheet is printed. Throws if a part is not as expected.
 */
export function finished(
  words: Words,
  parts: Parts,
  layouts: readonly Layout[],
  properties: Properties,
): Parts {
  const edited = Object.entries(edits(layouts)).map(([path, replacements]) => {
    const part = parts[path];
    if (!part) throw new RangeError(`missing part: ${path}`);
    return [path, strToU8(replacements.reduce(replaced, strFromU8(part)))] as const;
  });
  const core = strToU8(coreProperties(words, properties).markup);
  return { ...parts, ...Object.fromEntries(edited), 'docProps/core.xml': core };
}

/** A text that a part holds once, and what stands there instead. */
type Replacement = readonly [found: string, markup: Markup];

function replaced(text: string, [found, { markup }]: Replacement): string {
  if (!text.includes(found)) throw new RangeError(`missing place: ${found}`);
  return text.replace(found, () => markup);
}

const edits = (layouts: readonly Layout[]): Readonly<Record<string, readonly Replacement[]>> => ({
  '[Content_Types].xml': [['</Types>', svg`${CORE_TYPE}</Types>`]],
  '_rels/.rels': [['</Relationships>', svg`${CORE_RELATION}</Relationships>`]],
  'xl/styles.xml': [
    ['<cellXfs', svg`${DEFAULT_FORMAT}<cellXfs`],
    ['</styleSheet>', svg`${DEFAULT_STYLE}</styleSheet>`],
  ],
  'xl/workbook.xml': [['<definedNames/>', definedNames(layouts)]],
  ...Object.fromEntries(layouts.map((layout, index) => [sheetPath(index), sheetEdits(layout)])),
});

const sheetPath = (index: number): string => `xl/worksheets/sheet${index + 1}.xml`;

const sheetEdits = (layout: Layout): readonly Replacement[] => [
  ['<sheetViews>', svg`${FIT}<sheetViews>`],
  ['</worksheet>', svg`${printed(layout)}</worksheet>`],
];

const CORE = 'http://schemas.openxmlformats.org/package/2006';
const CORE_TYPE = svg`<Override PartName="/docProps/core.xml" ContentType="application/vnd.openxmlformats-package.core-properties+xml"/>`;
const CORE_RELATION = svg`<Relationship Id="rId-core" Type="${CORE}/relationships/metadata/core-properties" Target="docProps/core.xml"/>`;
const DEFAULT_FORMAT = svg`<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>`;
const DEFAULT_STYLE = svg`<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles>`;
const FIT = svg`<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>`;

const coreProperties = (words: Words, { title, author, date }: Properties): Markup =>
  svg`<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<cp:coreProperties xmlns:cp="${CORE}/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"><dc:title>${title}</dc:title><dc:creator>${author}</dc:creator><dc:language>${words.language}</dc:language>${date !== null && dates(`${date}T00:00:00Z`)}</cp:coreProperties>`;

const dates = (time: string): Markup =>
  svg`<dcterms:created xsi:type="dcterms:W3CDTF">${time}</dcterms:created><dcterms:modified xsi:type="dcterms:W3CDTF">${time}</dcterms:modified>`;

/** Wider sheets than this, in characters, are printed on A3. */
const WIDEST_A4 = 200;

/** One page wide and as many long as it takes, with the name of the sheet and the page below. */
const printed = ({ width, filter }: Layout): Markup =>
  svg`${filter !== null && svg`<autoFilter ref="${rangeOf(filter).replaceAll('$', '')}"/>`}<pageMargins left="0.4" right="0.4" top="0.5" bottom="0.6" header="0.3" footer="0.3"/><pageSetup paperSize="${width > WIDEST_A4 ? 8 : 9}" orientation="landscape" fitToWidth="1" fitToHeight="0"/><headerFooter><oddFooter>${'&L&A&R&P / &N'}</oddFooter></headerFooter>`;

/** The header row repeated on every page, and the range of the filter, which Excel keeps as a name too. */
const definedNames = (layouts: readonly Layout[]): Markup =>
  svg`<definedNames>${layouts.flatMap(({ name, filter }, index) =>
    filter === null
      ? []
      : svg`<definedName name="_xlnm._FilterDatabase" localSheetId="${index}" hidden="1">${quoted(name)}!${rangeOf(filter)}</definedName><definedName name="_xlnm.Print_Titles" localSheetId="${index}">${quoted(name)}!$1:$1</definedName>`,
  )}</definedNames>`;

/** The name of a sheet as formulas have it. */
const quoted = (name: string): string => `'${name.replaceAll("'", "''")}'`;

const rangeOf = ({ columns, rows }: NonNullable<Layout['filter']>): string =>
  `$A$1:$${columnName(columns)}$${rows}`;

/** 1 → A, 26 → Z, 27 → AA */
const columnName = (number: number): string =>
  number > 26
    ? columnName(Math.floor((number - 1) / 26)) + columnName(((number - 1) % 26) + 1)
    : String.fromCharCode(64 + number);
