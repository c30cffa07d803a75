import { z } from 'zod';
import { parseFigure } from '../figure/figure.ts';
import { isUnit } from '../figure/unit.ts';
import type { Notation } from '../figure/notation.ts';
import type { Mistake } from './mistake.ts';
import { unfolded } from './unfolded.ts';

/** What a custom zod issue carries: the mistake, the word it is about, and the words that would do. */
type Params = Readonly<{ code: Mistake; about: string; known: readonly string[] }>;

export const mistake = (
  code: Mistake,
  about = '',
  known: readonly string[] = [],
): { params: Params } => ({ params: { code, about, known } });

/** Lets a rule about several fields be checked whatever else is wrong with one of them. */
export const isObject = ({ value }: Readonly<{ value: unknown }>): boolean =>
  typeof value === 'object' && value !== null;

/** A field that may be left out; missing is null. */
export const optional = <T extends z.ZodType>(schema: T) => schema.nullable().default(null);

/** A list that may be left out; missing is empty. */
export const list = <T extends z.ZodType>(schema: T) => z.array(schema).default([]);

export const text = z.string().trim().min(1);

/** A text of several sentences. Paragraphs follow each other without a blank between Japanese characters. */
export const prose = text.meta({ prose: true }).transform(unfolded);

/** A mistake whose message needs to know no more than the text. */
type Rule = Exclude<Mistake, 'unknownUnit'>;

/** What an editor must know to check a text while it is typed; a form of digits, which it reads as a number, has a range. */
export type Form = Readonly<{
  pattern: string;
  mistake: Rule;
  range?: Readonly<{ minimum: number; maximum?: number }>;
}>;

/** A text of a certain form. */
export const formed = (pattern: RegExp, code: Rule, range?: Form['range']) =>
  z
    .string()
    .refine((value) => pattern.test(value), mistake(code))
    .meta(formOf(pattern, code, range));

export const formOf = (pattern: RegExp, code: Rule, range?: Form['range']): Form => ({
  ...{ pattern: pattern.source, mistake: code },
  ...(range && { range }),
});

const ID = /^[A-Za-z0-9]+(?:-[A-Za-z0-9]+)*$/;

/** What stands in addresses is the name of a folder too, which cannot be of any length. */
const LONGEST_ID = 100;

export const id = formed(ID, 'badId', { minimum: 0 }).refine(
  (value) => !ID.test(value) || value.length <= LONGEST_ID,
  mistake('longId'),
);

/** How a block is known within its report: by its id, else its code; empty if it has neither. */
export const blockId = (block: Readonly<{ id: string | null; code: string | null }>): string =>
  block.id ?? block.code ?? '';

/** A block is known by its id or its code. */
export const NAMED = { anyOf: [{ required: ['code'] }, { required: ['id'] }] };

export const year = formed(/^(?:19|20)\d{2}$/, 'badYear', {
  minimum: 1900,
  maximum: 2099,
}).transform(Number);

/** The number of a version of the data: major, minor and correction (`1.0.2`). */
export const version = formed(/^[1-9]\d*(?:\.(?:0|[1-9]\d*)){2}$/, 'badVersion');

const DAY = /^\d{4}-\d{2}-\d{2}$/;
/** A day of the calendar in ISO form: `2026-11-21`. */
export const date = formed(DAY, 'badDate').refine(
  (value) => !DAY.test(value) || isDay(value),
  mistake('badDate'),
);

/** February 30 is read as a day of March, so a day must come back as it was written. */
const isDay = (value: string): boolean =>
  !Number.isNaN(Date.parse(value)) && new Date(value).toISOString().startsWith(value);

/** The number of an entry in a list above, counted from 1. */
export const ordinal = formed(/^[1-9]\d?$/, 'notANumber', {
  minimum: 1,
  maximum: 99,
}).transform(Number);

export const count = formed(/^(?:0|[1-9]\d*)$/, 'notANumber', { minimum: 0 }).transform(Number);

/** The printed texts of a result that are no single number, and are meant so. */
export const textOnly = <T extends string>(fields: readonly [T, ...T[]]) => list(z.enum(fields));

/** The name of a unit of figures, in half-width characters. */
export const unit = text.transform((raw) => raw.normalize('NFKC'));

/** A figure as printed, or null for a dash; a unit that is none of those given is a mistake. */
export const figureIn = (notation: Notation) =>
  z.string().transform((raw, context) => {
    const read = parseFigure(raw, notation);
    if (read?.unit && !isUnit(notation.units, read.unit))
      context.addIssue({ code: 'custom', ...unknownUnit(read.unit, notation) });
    return read;
  });

export const unknownUnit = (printed: string, { units }: Notation) =>
  mistake('unknownUnit', printed, units?.map(({ name }) => name) ?? []);
