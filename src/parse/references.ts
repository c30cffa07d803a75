import { z } from 'zod';
import { figure, ordinal } from '../model/content/fields.ts';

/**
 * What a report refers to (indicators, grades, units, entries of its lists), read as far as it can be:
 * what is missing or wrong in itself is null here, so that one mistake in a file never hides another.
 */
export const readReferences = (content: unknown): References => references.parse(content);

export const lenient = <T extends z.ZodType>(schema: T) => schema.nullable().catch(null);
export const word = lenient(z.string());
const words = z.array(word).catch([]);

const isBlock = (value: unknown): boolean =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
export const block = <T extends z.ZodRawShape>(shape: T) =>
  z.preprocess((value) => (isBlock(value) ? value : {}), z.object(shape));
export const blocks = <T extends z.ZodRawShape>(shape: T) => z.array(block(shape)).catch([]);

const target = { target: word, figure: word };

const strategyResult = {
  outcome: lenient(ordinal),
  indicator: word,
  value: lenient(figure),
  figure: lenient(figure),
  previous: lenient(figure),
  rating: word,
};

const strategy = {
  code: word,
  id: word,
  indicators: words,
  outcomes: blocks(target),
  effectiveness: word,
  results: blocks(strategyResult),
  rating: word,
  progress: word,
};

const initiative = {
  code: word,
  id: word,
  strategies: words,
  indicators: words,
  targets: blocks(target),
  results: blocks({ target: word, measure: word, value: lenient(figure) }),
  achievement: word,
  effectiveness: word,
};

const references = block({
  ward: word,
  fiscalYear: word,
  strategies: blocks(strategy),
  initiatives: blocks(initiative),
});

export type References = Readonly<z.infer<typeof references>>;
export type StrategyReferences = References['strategies'][number];
export type InitiativeReferences = References['initiatives'][number];
