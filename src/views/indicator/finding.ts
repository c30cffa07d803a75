import type { Edition } from '../../edition.ts';
import type { Indicator } from '../../model/content/framework.ts';
import { livingWards } from '../../model/dataset.ts';
import type { FiscalYear } from '../../model/figure/fiscal-year.ts';
import type { Words } from '../../text/words.ts';
import type { ResultRow } from '../result/row.ts';
import { manyFinding } from './finding/many.ts';
import { oneFinding } from './finding/one.ts';
import { milestoneAnswers } from './milestone.ts';
import { newestOf } from './newest.ts';
import { indicatorResults, resultsIn, type IndicatorResults } from './results.ts';

/**
 * What was found under an indicator, in one or two plain sentences: how its newest year stands to the target, and how it
 * moved. The same words open its page, head its chart and stand in its preview, its embed and its hit of the search.
 */
export const indicatorFinding = (edition: Edition, indicator: Indicator): string =>
  edition.words.sentences(findingParts(edition, indicator));

/** The same as of one fiscal year, for the part of the chart that shows it. */
export const yearFinding = (edition: Edition, indicator: Indicator, year: FiscalYear): string =>
  edition.words.sentences(
    findingParts(edition, indicator, resultsIn(indicatorResults(edition, indicator), year)),
  );

/** The finding in its parts: how it stands, and where that can be told how it moved. */
export const findingParts = (
  edition: Edition,
  indicator: Indicator,
  results = indicatorResults(edition, indicator),
): readonly string[] => partsOf(edition, indicator, results).filter((part) => part !== '');

function partsOf(
  edition: Edition,
  indicator: Indicator,
  results: IndicatorResults,
): readonly string[] {
  const { words } = edition;
  if (indicator.unit === null) return [milestoneFinding(edition, indicator, results)];
  const newest = newestOf(indicator, results);
  if (!newest) return [withoutCommon(words, results)];
  const year = words.shortYear(newest.year);
  const [only] = newest.rows;
  return only && newest.rows.length === 1
    ? oneFinding(words, indicator, only)
    : manyFinding(words, indicator, year, newest.rows);
}

/** No ward has a number for the common question: who answers it in words, else who measures something else. */
function withoutCommon(words: Words, { years, variants, own }: IndicatorResults): string {
  const same = years.flatMap(({ rows }) => rows);
  if (variants.length + own.length > 0) return words.onlyApart(wardsOf(variants), wardsOf(own));
  if (same.length === 0) return words.nothingReported;
  const said = same.filter(({ value }) => value !== null);
  return said.length > 0 ? words.onlyWords(wardsOf(said)) : words.onlyMissing(wardsOf(same));
}

/** What the wards that are there answer to a milestone: it has no year beside it that would tell of others. */
function milestoneFinding(
  { dataset, words }: Edition,
  { target }: Indicator,
  results: IndicatorResults,
): string {
  const there = new Set(livingWards(dataset).map(({ slug }) => slug));
  const answers = milestoneAnswers(results).filter(({ wardSlug }) => there.has(wardSlug));
  if (answers.length === 0) return words.milestoneUnstated(words.targetText(target), target.by);
  const [done, open] = [
    answers.filter(({ state }) => state === 'done'),
    answers.filter(({ state }) => state !== 'done'),
  ];
  const names = (some: typeof answers) => some.map(({ ward }) => ward);
  return words.milestoneStated(words.targetText(target), names(done), names(open));
}

/** The names of the wards that rows are about, each once. */
export const wardsOf = (rows: readonly Pick<ResultRow, 'ward'>[]): readonly string[] => [
  ...new Set(rows.map(({ ward }) => ward)),
];
