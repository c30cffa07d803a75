/** A Japanese fiscal year (年度, April–March) by the western year in which it begins: 平成27年度 = 2015. */
export type FiscalYear = number;
