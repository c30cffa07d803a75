/** The name or address of a table for people who open it in a spreadsheet: `results.csv` → `results-ja.csv`. */
export const readableName = (csv: string, language: string): string =>
  csv.replace(/\.csv$/, `-${language}.csv`);
