import type { Terms } from '../terms.ts';

/** Words around the examples of how to read the published files. */
export const exampleWords = (terms: Terms) =>
  ({
    examples: {
      excel: {
        title: 'Excel',
        steps: (workbook: string | null, csv: string) => [
          workbook === null
            ? 'The Excel files of indicators and report cards open as they are.'
            : `Open ${workbook} to see all tables.`,
          `To stay connected to the newest data, choose “From Web” on the “Data” tab and paste ${csv}. Choose “65001: Unicode (UTF-8)” as file origin and “Do not detect data types”: otherwise codes such as “4-1” turn into dates. Turn the columns you compute with into numbers under “Transform Data”.`,
          'A CSV opened with a double-click may show garbled letters, or dates instead of codes. Use the Excel file then.',
        ],
      },
      sheets: {
        title: 'Google Sheets',
        note: 'The Excel file put into Drive is the surest way. To import a CSV, choose “File” → “Import” and uncheck “Convert text to numbers, dates, and formulas”: otherwise codes such as “4-1” turn into dates. The long table, which has no such codes, can also be read by a formula in a cell.',
      },
      curl: { title: 'curl', note: 'Saves the files.' },
      pandas: {
        title: 'Python (pandas)',
        note: 'Takes the comparable rows of one indicator. types works for other tables, too.',
      },
      r: { title: 'R', note: 'Takes the comparable rows of one indicator.' },
      duckdb: {
        title: 'DuckDB (SQL)',
        note: "Lists the comparable values of one indicator from the long table without a download. To read a CSV, write read_csv('address', types = {'ward_code': 'VARCHAR'}) after FROM.",
      },
      falls: {
        title: `DuckDB: the largest falls within a year`,
        note: `Lists the common indicators in one unit that fell most since the year before. What asks another question than before, and what is no clear change, is left out. The large tables are divided into Parquet files by year, which parquet/index.json lists; each question reads only the years and columns that answer it.`,
      },
      short: {
        title: `DuckDB: all ${terms.areas} short of the target`,
        note: 'Lists the comparable values of one indicator that are short of their target by more than the margin of error: not_yet where the year of the target is still to come, missed where it was missed.',
      },
      years: {
        title: `DuckDB: one ${terms.area} over the years`,
        note: 'Lists the values of one indicator by year. A value whose question_changed is true is from before the question changed, and cannot be compared with the next one; a year that is restated has another value in a later report.',
      },
    },
  }) as const;
