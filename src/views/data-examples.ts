import { type Dataset } from '../model/dataset.ts';
import { placedIndicators } from '../model/framework.ts';
import { absolute, dataFileHref } from '../links.ts';
import { words } from '../text/words.ts';

/** Code to copy and run as it stands. */
export type DataExample = Readonly<{ id: string; title: string; note: string; code: string }>;

/** How to read the published files in common tools, each on the first indicator. */
export function dataExamples(dataset: Dataset): readonly DataExample[] {
  const indicator = placedIndicators(dataset.framework)[0]?.indicator.code ?? '';
  const file = (name: string) => absolute(dataset.site.baseUrl, dataFileHref(name));
  const { examples } = words;
  return [
    { id: 'sheets', ...examples.sheets, code: `=IMPORTDATA("${file('results.csv')}")` },
    { id: 'curl', ...examples.curl, code: `curl -O ${file('results.csv')}` },
    { id: 'pandas', ...examples.pandas, code: pandas(file('results.csv'), indicator) },
    { id: 'r', ...examples.r, code: r(file('results.csv'), indicator) },
    { id: 'duckdb', ...examples.duckdb, code: duckdb(file('observations.parquet'), indicator) },
  ];
}

/** The steps that open the files in Excel. */
export const excelSteps = ({ site }: Dataset): readonly string[] =>
  words.examples.excel.steps('results.xlsx', absolute(site.baseUrl, dataFileHref('results.csv')));

const pandas = (url: string, indicator: string): string => `import pandas as pd

results = pd.read_csv(
    "${url}",
    dtype={"ward_code": "string"},
)
same = results[
    (results["indicator"] == "${indicator}") & (results["comparability"] == "same")
]
print(same[["ward", "fiscal_year", "value", "previous_value", "unit"]])`;

const r = (url: string, indicator: string): string => `results <- read.csv(
  "${url}",
  fileEncoding = "UTF-8",
  na.strings = "",
  colClasses = c(ward_code = "character")
)
subset(
  results,
  indicator == "${indicator}" & comparability == "same",
  select = c(ward, fiscal_year, value, previous_value, unit)
)`;

const duckdb = (
  url: string,
  indicator: string,
): string => `SELECT ward_name, fiscal_year, value, unit
FROM '${url}'
WHERE indicator = '${indicator}' AND comparability = 'same' AND NOT restated
ORDER BY fiscal_year, ward_code;`;
