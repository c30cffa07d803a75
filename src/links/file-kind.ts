/** What the data of a page can be downloaded as. */
export type DataKind = 'xlsx' | 'csv' | 'json';

/** What a page can be downloaded as: its data, its chart. */
export type FileKind = DataKind | 'png' | 'svg';
