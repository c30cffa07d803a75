import { z } from 'zod';
import { id, list, optional, prose, text, year } from '../content/fields.ts';
import { naming } from '../content/register.ts';
import type { Notation } from '../figure/notation.ts';
import { confirmed } from './confirmation.ts';
import { initiativeSchemaIn } from './initiative.ts';
import { strategySchemaIn } from './strategy.ts';
import { surveySchema } from './survey.ts';

const sourceSchema = z.strictObject({ title: text, publisher: text, form: text });

/**
 * One ward's report on one fiscal year: the two lists of its two sheets, their figures read in the notation given. A draft is
 * read and checked like any other, and stands in no data set that is published.
 */
export const reportSchemaIn = (notation: Notation) =>
  z.strictObject({
    ward: naming('wards', id),
    fiscalYear: year,
    status: optional(z.enum(['draft'])),
    source: sourceSchema,
    note: optional(prose),
    confirmed,
    surveys: list(surveySchema),
    strategies: list(strategySchemaIn(notation)),
    initiatives: list(initiativeSchemaIn(notation)),
  });

export type ReportSchema = ReturnType<typeof reportSchemaIn>;
export type Report = Readonly<z.infer<ReportSchema>>;
export type Source = Report['source'];

/** How a report is known, and its file named: `north/2016`. */
export const nameOfReport = ({
  ward,
  fiscalYear,
}: Readonly<Record<'ward' | 'fiscalYear', string | number>>): string => `${ward}/${fiscalYear}`;
