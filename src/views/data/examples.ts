import type { Edition } from '../../edition.ts';
import { reportResults, type PlacedResult } from '../../model/dataset.ts';
import { dataQueries } from './queries.ts';
import { sharedQuestion, type Question } from './question.ts';

/** Code to copy and run as it stands. */
export type DataExample = Readonly<{ id: string; title: string; note: string; code: string }>;

/** How to read the published files in common tools; those that choose rows ask one question that wards can be compared by. Online spreadsheets read no tables of which there is no `workbook`. */
export function dataExamples(edition: Edition, workbook: string | null): readonly DataExample[] {
  const { dataset, words, links } = edition;
  const question = sharedQuestion(dataset);
  const file = (name: string) => links.absolute(links.dataFileHref(name));
  const { examples } = words;
  return [
    ...(workbook === null
      ? []
      : [{ id: 'sheets', ...examples.sheets, code: `=IMPORTDATA("${file('observations.csv')}")` }]),
    { id: 'curl', ...examples.curl, code: `curl -O ${file('results.csv')}` },
    { id: 'pandas', ...examples.pandas, code: pandas(file('results.csv'), question) },
    { id: 'r', ...examples.r, code: r(file('results.csv'), question) },
    { id: 'duckdb', ...examples.duckdb, code: duckdb(file('observations.parquet'), question) },
    ...dataQueries(edition, question).map(({ id, code }) => ({ id, ...examples[id], code })),
  ];
}

/** The steps that open the files in Excel; `workbook` is that of all tables, null where it would be too large. */
export const excelSteps = ({ words, links }: Edition, workbook: string | null): readonly string[] =>
  words.examples.excel.steps(workbook, links.absolute(links.dataFileHref('results.csv')));

/** A ward with two comparable results of one indicator in one year: `緑区の1-3-b、2016年度`; null if there is none. */
export function twinExample({ dataset, words }: Edition): string | null {
  const pairs = dataset.index.places.flatMap((place) =>
    [...Map.groupBy(reportResults(dataset, place).filter(isSame), indicatorCode).values()].flatMap(
      ([, second]) => second ?? [],
    ),
  );
  const [twin] = pairs;
  if (!twin) return null;
  const { ward, report, result } = twin;
  return words.twin(ward.name, result.indicator ?? '', words.shortYear(report.fiscalYear));
}

const indicatorCode = ({ result }: PlacedResult): string | null => result.indicator;

const isSame = ({ result }: PlacedResult): boolean => result.comparability === 'same';

const pandas = (url: string, { indicator, year }: Question): string => `import pandas as pd

types = {
    "ward_code": "string",
    "strategy": "string",
    "target_fiscal_year": "Int64",
    "report_fiscal_years": "string",
}
results = pd.read_csv("${url}", dtype=types)
comparable = results[
    (results["indicator"] == "${indicator}")
    & (results["fiscal_year"] == ${year})
    & (results["comparability"] == "same")
]
print(comparable[["ward", "fiscal_year", "value", "previous_value", "unit"]])`;

const r = (url: string, { indicator, year }: Question): string => `results <- read.csv(
  "${url}",
  encoding = "UTF-8",
  na.strings = "",
  colClasses = c(ward_code = "character")
)
subset(
  results,
  indicator == "${indicator}" & fiscal_year == ${year} & comparability == "same",
  select = c(ward, fiscal_year, value, previous_value, unit)
)`;

const duckdb = (
  url: string,
  { indicator, year }: Question,
): string => `SELECT ward_name, fiscal_year, value, unit
FROM '${url}'
WHERE indicator = '${indicator}' AND fiscal_year = ${year}
  AND comparability = 'same' AND value IS NOT NULL AND NOT restated
ORDER BY ward_code;`;
