import { z } from 'zod';
import {
  count,
  figureIn,
  id,
  isObject,
  mistake,
  optional,
  prose,
  text,
} from '../content/fields.ts';
import { ANY_NOTATION } from '../figure/notation.ts';
import { confirmed } from './confirmation.ts';

/**
 * How the people who answered were chosen: drawn by lot (`random`), recruited beforehand (`monitors`), those who came to,
 * used or took part in something (`visitors`), everyone (`all`); `unknown` where the source does not say.
 */
export const SURVEY_METHODS = ['random', 'monitors', 'visitors', 'all', 'unknown'] as const;
export type SurveyMethod = (typeof SURVEY_METHODS)[number];

/** One year's survey as the source prints it: people asked, people who answered, the rate of answers, when. */
const waveFields = {
  method: z.enum(SURVEY_METHODS),
  asked: optional(count),
  answered: optional(count),
  rate: optional(figureIn(ANY_NOTATION)),
  when: optional(text),
};

const agrees = ({ asked, answered }: Readonly<Record<'asked' | 'answered', number | null>>) =>
  asked == null || answered == null || answered <= asked;
const moreAnswers = { ...mistake('moreAnswers'), path: ['answered'], when: isObject };

/**
 * A survey that results of a report come from; `previous` is the one that their previous values come from.
 * `part` names the people to whom some of its questions are put only, and `of` the survey that these are a part of:
 * its own numbers are then those of the part.
 */
export const surveySchema = z
  .strictObject({
    id,
    name: optional(text),
    part: optional(text),
    of: optional(id),
    ...waveFields,
    previous: optional(z.strictObject(waveFields).refine(agrees, moreAnswers)),
    note: optional(prose),
    confirmed,
  })
  .refine(agrees, moreAnswers);

export type Survey = Readonly<z.infer<typeof surveySchema>>;

/** What is known of one year's survey; null where the source does not print it. */
export type Wave = Pick<Survey, keyof typeof waveFields>;

type Surveyed = Readonly<{ surveys: readonly Survey[] }>;

/** The survey that a result names; null if it names none. */
export const surveyOf = ({ surveys }: Surveyed, name: string | null): Survey | null =>
  surveys.find(({ id }) => id === name) ?? null;

/** The survey of which another one's answers are a part; null if it stands for itself. */
export const wholeOf = (report: Surveyed, survey: Survey): Survey | null =>
  surveyOf(report, survey.of);
