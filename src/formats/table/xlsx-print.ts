import {
  findElement,
  getCellAddress,
  getOrderOfSiblings,
  insertElementMarkupAccordingToOrderOfSiblings,
  prependMarkupInsideElement,
  replaceElement,
} from 'write-excel-file/utility';
import type writeExcelFile from 'write-excel-file/node';
import { svg, type Markup } from '../../markup.ts';
import type { Words } from '../../text/words.ts';

/** What a workbook says about itself; `date` is the day of its data in ISO form, null as long as there is none. */
export type Properties = Readonly<{ title: string; author: string; date: string | null }>;

/**
 * A sheet as it is printed: its width in characters; what can be filtered in it, the header row counted; the part of it
 * that is printed, where that is not all, and its rows that are repeated on every page.
 */
export type Layout = Readonly<{
  name: string;
  width: number;
  filter: Extent | null;
  area?: Extent & Readonly<{ head: readonly [first: number, last: number] }>;
}>;

/** A part of a sheet from its first cell on. */
type Extent = Readonly<{ columns: number; rows: number }>;

/** What takes part in the writing of a workbook's parts. */
type Feature = NonNullable<NonNullable<Parameters<typeof writeExcelFile>[1]>['features']>[number];

/** What the writer of workbooks (ECMA-376) leaves out: a default style, filters, and how each sheet is printed. */
export const printedFeature = (layouts: readonly Layout[]): Feature => ({
  files: {
    transform: {
      'xl/styles.xml': {
        transform: (xml) => DEFAULT_STYLE.reduce(withStyle, xml),
      },
      'xl/workbook.xml': { transform: (xml) => withNames(xml, definedNames(layouts)) },
      'xl/worksheets/sheet{id}.xml': {
        transform: (xml) => prependMarkupInsideElement(xml, elementOf(xml, 'worksheet'), FIT),
        insert: (_, { sheetIndex }) => {
          const layout = layouts[sheetIndex];
          return layout && printed(layout).markup;
        },
      },
    },
  },
});

/** The properties of a workbook that programs and search engines show: title, author, language, day. */
export const propertiesFeature = (words: Words, properties: Properties): Feature => ({
  files: {
    transform: {
      '[Content_Types].xml': { insert: () => CORE_TYPE },
      '_rels/.rels': { insert: () => CORE_RELATION },
    },
    write: { files: () => ({ 'docProps/core.xml': coreProperties(words, properties).markup }) },
  },
});

const DEFAULT_STYLE = [
  '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>',
  '<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles>',
];

const withStyle = (xml: string, style: string): string =>
  insertElementMarkupAccordingToOrderOfSiblings(
    ...([xml, style, getOrderOfSiblings('xl/styles.xml', 'styleSheet') ?? []] as const),
    'styleSheet',
  );

const withNames = (xml: string, { markup }: Markup): string =>
  replaceElement(xml, elementOf(xml, 'definedNames'), markup);

function elementOf(xml: string, name: string) {
  const element = findElement(xml, name);
  if (!element) throw new RangeError(`missing element: ${name}`);
  return element;
}

const CORE = 'http://schemas.openxmlformats.org/package/2006';
const CORE_TYPE = `<Override PartName="/docProps/core.xml" ContentType="application/vnd.openxmlformats-package.core-properties+xml"/>`;
const CORE_RELATION = `<Relationship Id="rId-core" Type="${CORE}/relationships/metadata/core-properties" Target="docProps/core.xml"/>`;
const FIT = '<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>';

const coreProperties = (words: Words, { title, author, date }: Properties): Markup =>
  svg`<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<cp:coreProperties xmlns:cp="${CORE}/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"><dc:title>${title}</dc:title><dc:creator>${author}</dc:creator><dc:language>${words.language}</dc:language>${date !== null && dates(`${date}T00:00:00Z`)}</cp:coreProperties>`;

const dates = (time: string): Markup =>
  svg`<dcterms:created xsi:type="dcterms:W3CDTF">${time}</dcterms:created><dcterms:modified xsi:type="dcterms:W3CDTF">${time}</dcterms:modified>`;

/** Wider sheets than this, in characters, are printed on A3. */
const WIDEST_A4 = 200;

/** One page wide and as many long as it takes, with the name of the sheet and the page below. */
const printed = ({ width, filter }: Layout): Markup =>
  svg`${filter !== null && svg`<autoFilter ref="A1:${lastCell(filter)}"/>`}<pageMargins left="0.4" right="0.4" top="0.5" bottom="0.6" header="0.3" footer="0.3"/><pageSetup paperSize="${width > WIDEST_A4 ? 8 : 9}" orientation="landscape" fitToWidth="1" fitToHeight="0"/><headerFooter><oddFooter>${'&L&A&R&P / &N'}</oddFooter></headerFooter>`;

/** The header row repeated on every page, and the range of the filter, which Excel keeps as a name too. */
const definedNames = (layouts: readonly Layout[]): Markup =>
  svg`<definedNames>${layouts.flatMap(({ name, filter, area }, index) => [
    ...(filter
      ? [
          svg`<definedName name="_xlnm._FilterDatabase" localSheetId="${index}" hidden="1">${quoted(name)}!$A$1:${absolute(filter)}</definedName><definedName name="_xlnm.Print_Titles" localSheetId="${index}">${quoted(name)}!$1:$1</definedName>`,
        ]
      : []),
    ...(area
      ? [
          svg`<definedName name="_xlnm.Print_Area" localSheetId="${index}">${quoted(name)}!$A$1:${absolute(area)}</definedName><definedName name="_xlnm.Print_Titles" localSheetId="${index}">${quoted(name)}!$${area.head[0]}:$${area.head[1]}</definedName>`,
        ]
      : []),
  ])}</definedNames>`;

/** The name of a sheet as formulas have it. */
const quoted = (name: string): string => `'${name.replaceAll("'", "''")}'`;

const absolute = (extent: Extent): string => lastCell(extent).replace(/(\D+)(\d+)/, '$$$1$$$2');

const lastCell = ({ columns, rows }: Extent): string => getCellAddress(rows - 1, columns - 1);
