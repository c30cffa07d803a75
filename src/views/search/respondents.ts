import type { Edition } from '../../edition.ts';
import { placedInitiatives, placedResults, type PlacedInitiative } from '../../model/dataset.ts';
import { surveyOf, type Survey } from '../../model/report/survey.ts';
import { resultSurvey } from '../../model/standing/standing.ts';
import type { Words } from '../../text/words.ts';
import { surveyLine } from '../result/survey.ts';

/** The addresses of what comes from a survey of which it is known how many people answered. */
export const countedHrefs = ({ dataset, links }: Edition): ReadonlySet<string> =>
  new Set([
    ...placedResults(dataset)
      .filter((placed) => isCounted(resultSurvey(placed)))
      .map(({ report, strategy, number }) => links.resultHref(report, strategy.id, number)),
    ...placedInitiatives(dataset)
      .filter((placed) => countedSurveys(placed).length > 0)
      .map(({ report, initiative }) => links.initiativeHref(report, initiative.id)),
  ]);

/** The surveys of an initiative of which that is known, in a sentence each. */
export const countedLines = (words: Words, placed: PlacedInitiative): readonly string[] =>
  countedSurveys(placed).map((survey) => surveyLine(words, survey, survey));

const countedSurveys = ({ report, initiative }: PlacedInitiative): readonly Survey[] =>
  report.surveys.filter(
    (one) =>
      isCounted(one) && initiative.results.some(({ survey }) => surveyOf(report, survey) === one),
  );

const isCounted = (survey: Survey | null): boolean => typeof survey?.answered === 'number';
