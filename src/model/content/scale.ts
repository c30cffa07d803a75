import { z } from 'zod';
import { optional, text } from './fields.ts';

const yesOrNo = z.enum(['yes', 'no']);

/**
 * `favourable` says whether a grade speaks for what it rates; a grade between the two leaves it out.
 * `withdraws` marks the grade for what fell short of its withdrawal criterion.
 */
const gradeSchema = z
  .strictObject({
    value: text,
    id: optional(text),
    label: text,
    favourable: optional(yesOrNo),
    withdraws: optional(yesOrNo),
  })
  .transform(({ favourable, withdraws, ...rest }) => ({
    ...rest,
    withdraws: withdraws === 'yes',
    favourable: favourable === null ? null : favourable === 'yes',
  }));

const scaleSchema = z.strictObject({
  name: text,
  explanation: text,
  grades: z.array(gradeSchema),
});

export const SCALES = [
  'result',
  'overall',
  'progress',
  'effectiveness',
  'initiative',
  'achievement',
] as const;

/** The scales on which wards rate, each with its legend. */
export const scalesSchema = z.strictObject({
  result: scaleSchema,
  overall: scaleSchema,
  progress: scaleSchema,
  effectiveness: scaleSchema,
  initiative: scaleSchema,
  achievement: scaleSchema,
});

export type Scale = Readonly<z.infer<typeof scaleSchema>>;
export type Grade = Scale['grades'][number];
export type ScaleName = (typeof SCALES)[number];

/** The grade that a mark stands for; null for no mark. */
export const gradeOf = ({ grades }: Scale, value: string | null): Grade | null =>
  grades.find((grade) => grade.value === value) ?? null;
