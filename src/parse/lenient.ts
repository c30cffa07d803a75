import type { z } from 'zod';
import { insideOf } from './schema.ts';

/**
 * What a schema yields where only a part of a file is right, so that one mistake never hides another: objects and lists
 * are there in any case, a missing value is null, a value that is wrong in itself is undefined.
 */
export type Lenient<S> =
  S extends z.ZodObject<infer Shape>
    ? { readonly [Key in keyof Shape]: Lenient<Shape[Key]> }
    : S extends z.ZodArray<infer Element>
      ? readonly Lenient<Element>[]
      : S extends z.ZodDefault<infer Inner> | z.ZodNullable<infer Inner>
        ? Lenient<Inner>
        : S extends z.ZodPipe<infer In extends z.ZodObject | z.ZodArray>
          ? Lenient<In>
          : z.output<S> | null | undefined;

/** Reads content by a strict schema as far as it goes; rules and transforms of whole objects are left out. */
export const lenient = <S extends z.ZodType>(schema: S, content: unknown): Lenient<S> =>
  read(schema, content) as Lenient<S>;

function read(schema: z.core.$ZodType, content: unknown): unknown {
  const { shape, element } = insideOf(schema);
  if (shape) {
    const fields = isBlock(content) ? content : {};
    return Object.fromEntries(
      Object.entries(shape).map(([key, field]) => [key, read(field, fields[key])]),
    );
  }
  if (element) return Array.isArray(content) ? content.map((item) => read(element, item)) : [];
  if (content === undefined) return null;
  const outcome = (schema as z.ZodType).safeParse(content);
  return outcome.success ? outcome.data : undefined;
}

const isBlock = (content: unknown): content is Readonly<Record<string, unknown>> =>
  typeof content === 'object' && content !== null && !Array.isArray(content);
