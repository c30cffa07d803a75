import { z } from 'zod';
import { id, list, optional, prose, text, year } from '../content/fields.ts';
import { initiativeSchema } from './initiative.ts';
import { strategySchema } from './strategy.ts';
import { surveySchema } from './survey.ts';

const sourceSchema = z.strictObject({ title: text, publisher: text, form: text });

/** One ward's report on one fiscal year: the two lists of its two sheets. */
export const reportSchema = z.strictObject({
  ward: id,
  fiscalYear: year,
  source: sourceSchema,
  note: optional(prose),
  surveys: list(surveySchema),
  strategies: list(strategySchema),
  initiatives: list(initiativeSchema),
});

export type Report = Readonly<z.infer<typeof reportSchema>>;
export type Source = Report['source'];

/** How a report is known, and its file named: `north/2016`. */
export const nameOfReport = ({
  ward,
  fiscalYear,
}: Readonly<Record<'ward' | 'fiscalYear', string | number>>): string => `${ward}/${fiscalYear}`;
