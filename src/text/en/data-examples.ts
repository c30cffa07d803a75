/** Words around the examples of how to read the published files. */
export const exampleWords = {
  examples: {
    excel: {
      title: 'Excel',
      steps: (workbook: string, csv: string) => [
        `Open ${workbook} to see all tables.`,
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
  },
} as const;
