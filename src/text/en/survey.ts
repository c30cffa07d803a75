import type { Precision } from '../../model/standing/precision.ts';
import type { SurveyMethod } from '../../model/report/survey.ts';
import type { Terms } from '../terms.ts';

/** The parts of a survey as a source prints them, in words; null for what it does not print. */
type SurveyFacts = Readonly<Record<'when' | 'asked' | 'answered' | 'rate', string | null>>;

type Why = Extract<Precision, { kind: 'none' }>['why'];

/** How those who answered were chosen. */
export const surveyMethods = {
  random: 'random sample',
  monitors: 'panel of volunteers',
  visitors: 'visitors, users or participants',
  all: 'everybody was asked',
  unknown: 'method not stated in the source',
} as const satisfies Record<SurveyMethod, string>;

/** Words of surveys: who was asked, how many answered, how exactly a share is known. */
export const surveyWords = ({ people }: Terms) =>
  ({
    survey: 'Survey',
    previousSurvey: 'Survey of the year before',
    surveyUnnamed: 'Questionnaire or other survey',
    surveyMethods,
    surveyPart: (part: string) => `Answered only by: ${part}.`,
    surveyLine: (name: string, method: string, facts: SurveyFacts) =>
      `${name} (${[method, ...factWords(facts)].join('; ')})`,
    surveyUnknown: (name: string) => `${name} (method and responses not stated in the source)`,
    answersNotStated: 'Number of responses not stated in the source',
    people: (count: string) => `${count} people`,

    marginSentence: (value: string, points: string) =>
      `A random sample was asked, so ${value} has a margin of error of roughly ±${points} percentage points.`,
    noMargin: {
      monitors: `The answers come from volunteers, so it cannot be computed how far they may be from those of all ${people}.`,
      visitors: `The answers come from visitors, users or participants, so it cannot be computed how far they may be from those of all ${people}.`,
      all: 'Everybody was asked, so there is no sampling error.',
      unknown: 'The source does not state the method, so the margin of error cannot be computed.',
      uncounted:
        'The source does not state the number of responses, so the margin of error cannot be computed.',
      extreme:
        'The share is close to 0% or 100%, or there are few answers, so the margin of error cannot be computed.',
    } satisfies Record<Why, string>,
    changeMargin: (points: string, atLeast: boolean) =>
      atLeast
        ? `The margin of error of the change since the year before is at least ±${points} percentage points (the source does not state how many answered this question, only how many answered the whole survey).`
        : `The margin of error of the change since the year before is roughly ±${points} percentage points.`,
    changeMarginUnknown:
      'The number of responses is not known for both years, so it cannot be judged whether the change is a clear one.',
  }) as const;

const factWords = ({ when, asked, answered, rate }: SurveyFacts): readonly string[] => [
  ...(when === null ? [] : [`conducted: ${when}`]),
  ...(asked === null ? [] : [`asked: ${asked}`]),
  answered === null ? 'responses not stated in the source' : `responses: ${answered}`,
  ...(rate === null ? [] : [`response rate: ${rate}`]),
];
