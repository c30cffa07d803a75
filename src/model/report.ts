import { z } from 'zod';
import { id, list, mistake, optional, text, year } from './fields.ts';
import { initiativeSchema } from './initiative.ts';
import { strategySchema } from './strategy.ts';

const sourceSchema = z.strictObject({ title: text, publisher: text, form: text });

/** One ward's report on one fiscal year: the two lists of its two sheets. */
export const reportSchema = z
  .strictObject({
    ward: id,
    fiscalYear: year,
    source: sourceSchema,
    note: optional(text),
    strategies: list(strategySchema),
    initiatives: list(initiativeSchema),
  })
  .superRefine((report, context) => {
    for (const part of ['strategies', 'initiatives'] as const) {
      for (const index of withoutOwnId(report[part])) {
        const about = report[part][index]?.id ?? '';
        context.addIssue({ code: 'custom', path: [part, index], ...mistake('missingId', about) });
      }
    }
  });

export type Report = Readonly<z.infer<typeof reportSchema>>;
export type Source = Report['source'];

/** Blocks whose id is empty, unfit for an address, or taken by a block before. */
const withoutOwnId = (blocks: readonly { readonly id: string }[]): readonly number[] =>
  blocks.flatMap(({ id: own }, index) => {
    const taken = blocks.slice(0, index).some((other) => other.id === own);
    return taken || !id.safeParse(own).success ? [index] : [];
  });
