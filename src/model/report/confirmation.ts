import { z } from 'zod';
import { optional, prose } from '../content/fields.ts';

/**
 * What a warning can be about, and so what can be confirmed beside the thing. Every word names what was noticed:
 * `copied` the same as last year's report · `restated` another previous value than last year's report states · `swapped`
 * value and previous value · `leap` a value far from the one before · `fraction` 0.18 for 18% · `above` more than 100% ·
 * `unit` another unit than before, or none · `missing` no value, no previous value · `repeated` the same as beside it ·
 * `question` the words of the common indicator · `break` a question that changed · `rating` a rating that contradicts its
 * figures · `unrated` no rating · `target` a target that is missing, not answered or contradicts its indicator ·
 * `figure` another number than the printed one · `survey` a rate that its numbers do not make · `link` a block that does
 * not fit its strategy · `source` the title and publisher · `ward` the name of another ward · `year` a year that is hardly
 * meant · `text` a text that seems cut or pasted.
 */
export const CONFIRMABLE = [
  ...(['copied', 'restated', 'swapped', 'leap', 'fraction', 'above', 'unit', 'missing'] as const),
  ...(['repeated', 'question', 'break', 'rating', 'unrated', 'target', 'figure'] as const),
  ...(['survey', 'link', 'source', 'ward', 'year', 'text'] as const),
] as const;

export type Confirmable = (typeof CONFIRMABLE)[number];

const reasons = Object.fromEntries(CONFIRMABLE.map((kind) => [kind, prose.optional()]));

/** What was checked against the source and is right as it stands, by what was noticed: what was seen there. */
export const confirmed = optional(
  z.strictObject(reasons as Readonly<Record<Confirmable, z.ZodOptional<typeof prose>>>),
);

export type Confirmed = Readonly<z.infer<typeof confirmed>>;
