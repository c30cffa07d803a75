import { placedResults, type Dataset, type PlacedResult } from '../../model/dataset.ts';
import type { FiscalYear } from '../../model/figure/fiscal-year.ts';

/** What the examples ask for: one indicator in one fiscal year, and one of the wards that answer. */
export type Question = Readonly<{ indicator: string; year: FiscalYear; ward: string }>;

/** The indicator and fiscal year with comparable values of the most wards; the newest year, the first indicator, the first ward. */
export function sharedQuestion(dataset: Dataset): Question {
  const { years, indicators } = dataset.index;
  const questions = years.flatMap((year) =>
    indicators.map(({ indicator }) => ({ indicator: indicator.code, year })),
  );
  const answers = Map.groupBy(placedResults(dataset).filter(isComparable), ({ report, result }) =>
    keyOf({ indicator: result.indicator ?? '', year: report.fiscalYear }),
  );
  const wards = questions.map((question) => [
    ...new Set(answers.get(keyOf(question))?.map(({ ward }) => ward.slug)),
  ]);
  const counts = wards.map(({ length }) => length);
  const at = counts.indexOf(Math.max(...counts));
  return { indicator: '', year: 0, ...questions[at], ward: wards[at]?.[0] ?? '' };
}

const keyOf = ({ indicator, year }: Omit<Question, 'ward'>): string => `${indicator} ${year}`;

const isComparable = (placed: PlacedResult): boolean =>
  placed.result.comparability === 'same' && placed.result.value?.number != null;
