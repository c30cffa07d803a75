import type { FormSheetName } from '../../model/content/form.ts';

/** A table of the sheets: the two of the form, and below the first what is said of the report and its surveys. */
export type TableName = FormSheetName | 'report' | 'surveys';

/** A list of a block whose entries stand one a row, and the two fields that share a cell. */
export type ItemList = Readonly<{ list: string; name: string; figure: 'target' | 'value' }>;

/** The lists of the blocks of a sheet, and the field that the number of a block stands in front of. */
type SheetShape = Readonly<{ head: string; items: readonly [ItemList, ItemList] }>;

const OUTCOMES: ItemList = { list: 'outcomes', name: 'measure', figure: 'target' };
const TARGETS: ItemList = { list: 'targets', name: 'measure', figure: 'target' };
const RESULTS: ItemList = { list: 'results', name: 'measure', figure: 'value' };

export const SHAPES: Readonly<Record<FormSheetName, SheetShape>> = {
  strategies: { head: 'aim', items: [OUTCOMES, RESULTS] },
  initiatives: { head: 'summary', items: [TARGETS, RESULTS] },
};

/** Whether a path leads into a list whose entries stand one a row. */
export const isItem = (table: TableName, path: string): boolean =>
  (table === 'strategies' || table === 'initiatives') &&
  SHAPES[table].items.some(({ list }) => path.replace(/[.@].*$/, '') === list);

const TARGET = ['measure', 'target', 'figure', 'by', 'inWords', 'note'];
const WAVE = ['method', 'asked', 'answered', 'rate', 'when'];

const RESULT = [
  ...['measure', 'id', 'outcome', 'indicator', 'comparability', 'value', 'figure'],
  ...['textOnly', 'survey', 'previous', 'rating', 'break', 'note'],
];
const ANSWER = ['target', 'measure', 'value', 'textOnly', 'survey', 'previous', 'note'];

/** The fields that the entries of the lists of a sheet can have. */
export const ITEM_FIELDS: Readonly<Record<FormSheetName, readonly (readonly string[])[]>> = {
  strategies: [TARGET, RESULT],
  initiatives: [TARGET, ANSWER],
};

/** The fields of content in the order in which they are written; those that are not named stand before the note. */
export const ORDER = {
  report: [
    'ward',
    'fiscalYear',
    'status',
    'source',
    'note',
    'surveys',
    'strategies',
    'initiatives',
  ],
  source: ['title', 'publisher', 'form', 'url', 'published', 'retrieved'],
  surveys: ['id', 'name', 'part', 'of', ...WAVE, 'previous', 'note'],
  previous: WAVE,
  strategies: [
    ...['code', 'id', 'indicators', 'aim', 'outcomes', 'plan', 'effectiveness', 'results'],
    ...['rating', 'progress', 'issue', 'response', 'note'],
  ],
  initiatives: [
    ...['code', 'id', 'strategies', 'indicators', 'summary', 'targets', 'withdrawal', 'before'],
    ...['done', 'results', 'achievement', 'effectiveness', 'issue', 'improvement', 'note'],
  ],
  outcomes: TARGET,
  targets: TARGET,
  results: ['target', ...RESULT],
} as const satisfies Readonly<Record<string, readonly string[]>>;
