import { z } from 'zod';
import { formed, id, isObject, mistake, optional, ordinal } from './fields.ts';
import { isMissing } from '../figure/figure.ts';

/** A report by ward and fiscal year, as its file is named: `north/2016`. */
export const reportName = formed(/^[A-Za-z0-9-]+\/(?:19|20)\d{2}$/, 'badReport');

/** What can be put right, named as in the report files. `row` is the whole row: it has gone from the files. */
export const REVISED_FIELDS = [
  ...['value', 'previous', 'target', 'rating', 'progress', 'effectiveness', 'achievement'],
  ...['measure', 'indicator', 'indicators', 'note', 'survey', 'summary', 'code', 'strategies'],
  'row',
] as const;

/** A figure as printed, in half-width characters; a dash is null. */
export const printed = z.string().transform((raw) => {
  const plain = raw.normalize('NFKC').trim();
  return isMissing(plain) ? null : plain;
});

/**
 * A published figure that was put right: where it stands (report, then strategy or initiative, then the number of the
 * result, if it is a result's) and what was printed there before and after. A `row` without number is a whole block,
 * without block a whole report.
 */
export const revisionSchema = z
  .strictObject({
    report: reportName,
    strategy: optional(id),
    initiative: optional(id),
    result: optional(ordinal),
    field: z.enum(REVISED_FIELDS),
    before: optional(printed),
    after: optional(printed),
  })
  .refine(
    ({ strategy, initiative, field }) =>
      (strategy == null) !== (initiative == null) || (field === 'row' && strategy == null),
    { ...mistake('needsBlock'), when: isObject },
  )
  .meta({
    anyOf: [
      { required: ['strategy'], properties: { initiative: false } },
      { required: ['initiative'], properties: { strategy: false } },
      { properties: { field: { const: 'row' }, strategy: false, initiative: false } },
    ],
  });

export type Revision = Readonly<z.infer<typeof revisionSchema>>;
export type RevisedField = Revision['field'];

/** What can be put right on a strategy, on an initiative, and on a result of either. */
export const fieldsAt = ({ strategy, result }: Omit<Spot, 'report'>): readonly RevisedField[] =>
  strategy === null
    ? result === null
      ? [
          ...(['achievement', 'effectiveness', 'indicators', 'strategies'] as const),
          ...(['summary', 'note', 'code', 'row'] as const),
        ]
      : ['value', 'target', 'measure', 'survey', 'note', 'row']
    : result === null
      ? ['rating', 'progress', 'effectiveness', 'indicators', 'code', 'row']
      : [
          ...(['value', 'previous', 'target', 'rating', 'measure', 'indicator'] as const),
          ...(['survey', 'note', 'row'] as const),
        ];

/** Where a figure stands: a block of a report, or the result of that number within the block. */
export type Spot = Readonly<{
  report: string;
  strategy: string | null;
  initiative: string | null;
  result: number | null;
}>;

/** A spot in words of one line, by which spots are compared: `north/2016 strategy 4-1 result 2`. */
export const spotKey = ({ report, strategy, initiative, result }: Spot): string =>
  [
    report,
    strategy === null ? '' : `strategy ${strategy}`,
    initiative === null ? '' : `initiative ${initiative}`,
    result === null ? '' : `result ${result}`,
  ]
    .filter((part) => part !== '')
    .join(' ');

/** The spot around a spot: the block of a result, the report of a block. */
export const around = (spot: Spot): Spot =>
  spot.result === null ? { ...spot, strategy: null, initiative: null } : { ...spot, result: null };
