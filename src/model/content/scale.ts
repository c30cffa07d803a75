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

/** Of what is not rated at all. */
const NONE = { name: '', explanation: '', grades: [] };

const scale = scaleSchema.default(NONE);

export const SCALES = [
  'result',
  'overall',
  'progress',
  'effectiveness',
  'initiative',
  'achievement',
] as const;

/** The scales on which wards rate, each with its legend; those on which they do not have no grades. */
const scales = z.strictObject({
  result: scale,
  overall: scale,
  progress: scale,
  effectiveness: scale,
  initiative: scale,
  achievement: scale,
});

export const scalesSchema = scales.default(() => scales.parse({}));

export type Scale = Readonly<z.infer<typeof scaleSchema>>;
export type Grade = Scale['grades'][number];
export type ScaleName = (typeof SCALES)[number];

/** The grade that a mark stands for; null for no mark. */
export const gradeOf = ({ grades }: Scale, value: string | null): Grade | null =>
  grades.find((grade) => grade.value === value) ?? null;

/** The scales of a framework that have grades. */
export const usedScales = (scales: Readonly<Record<ScaleName, Scale>>): readonly ScaleName[] =>
  SCALES.filter((name) => scales[name].grades.length > 0);
