import type { PlacedResult } from '../../model/dataset.ts';
import type { Change } from '../../model/figure/change.ts';
import type { Figure } from '../../model/figure/figure.ts';
import type { InitiativeResult } from '../../model/report/initiative.ts';
import type { Report } from '../../model/report/report.ts';
import { surveyOf, type Survey, type Wave } from '../../model/report/survey.ts';
import type { Precision } from '../../model/standing/precision.ts';
import { initiativePrecision } from '../../model/standing/reaching.ts';
import { changeOf, resultPrecision, resultSurvey, unitOf } from '../../model/standing/standing.ts';
import type { Words } from '../../text/words.ts';
import { formatFigure } from './format.ts';

/**
 * The survey behind a result in sentences, the shortest first: who was asked and how many answered, the same of the year
 * before, how exactly value and change are known. Empty for a result that names no survey.
 */
export function resultSurveyLines(words: Words, placed: PlacedResult): readonly string[] {
  const survey = resultSurvey(placed);
  if (survey === null) return [];
  const { value, previous } = placed.result;
  const precision = resultPrecision(placed);
  return [
    surveyLine(words, survey, survey),
    ...partLines(words, survey),
    ...(survey.previous && previous
      ? [`${words.previousSurvey}${words.colon}${surveyLine(words, survey, survey.previous)}`]
      : []),
    ...precisionLines(words, precision, value, unitOf(placed)),
    ...(precision === null ? [] : changeLines(words, changeOf(placed))),
    ...(survey.note === null ? [] : [survey.note]),
  ];
}

/** The same of a result of an initiative, which has no previous value. */
export function initiativeSurveyLines(
  words: Words,
  report: Report,
  result: InitiativeResult,
): readonly string[] {
  const survey = surveyOf(report, result.survey);
  if (survey === null) return [];
  const unit = result.target?.target.unit ?? null;
  return [
    surveyLine(words, survey, survey),
    ...partLines(words, survey),
    ...precisionLines(words, initiativePrecision(report, result), result.value, unit),
    ...(survey.note === null ? [] : [survey.note]),
  ];
}

/** `区民アンケート（無作為に選んだ人への調査、1月実施、対象2,000人、回答715人、回答率35.8%）` */
export function surveyLine(words: Words, { name }: Survey, wave: Wave): string {
  const people = (count: number | null) =>
    count === null ? null : words.people(words.number(count));
  const called = name ?? words.surveyUnnamed;
  const { method, when, asked, answered, rate } = wave;
  const isSilent = [when, asked, answered, rate].every((fact) => fact === null);
  if (method === 'unknown' && isSilent) return words.surveyUnknown(called);
  return words.surveyLine(called, words.surveyMethods[method], {
    when,
    asked: people(asked),
    answered: people(answered),
    rate: formatFigure(words, rate),
  });
}

const partLines = (words: Words, { part }: Survey): readonly string[] =>
  part === null ? [] : [words.surveyPart(part)];

function precisionLines(
  words: Words,
  precision: Precision | null,
  value: Figure | null,
  unit: string | null,
): readonly string[] {
  if (precision === null) return [];
  if (precision.kind === 'none') return [words.noMargin[precision.why]];
  const text = formatFigure(words, value, unit) ?? '';
  return [words.marginSentence(text, words.decimal(precision.points, 1, false))];
}

function changeLines(words: Words, change: Change | null): readonly string[] {
  if (change === null) return [];
  const { margin } = change;
  return margin === null
    ? [words.changeMarginUnknown]
    : [words.changeMargin(words.decimal(margin.points, 1, false), margin.atLeast)];
}
