import type { z } from 'zod';
import type { Path } from './problem.ts';

type Schema = z.core.$ZodType;

/** What a schema holds: the fields of an object, or the kind of a list's entries. */
type Inside = Readonly<{ shape?: Readonly<Record<string, Schema>>; element?: Schema }>;

/** Looks through defaults, nullables and transforms to the object or list inside. */
export function insideOf(schema: Schema): Inside {
  const definition = schema._zod.def as Inside & { innerType?: Schema; in?: Schema };
  const inner = definition.innerType ?? definition.in;
  return inner ? insideOf(inner) : definition;
}

/** All keys of a schema, at whatever depth. */
export function keysOf(schema: Schema): ReadonlySet<string> {
  const { shape, element } = insideOf(schema);
  if (element) return keysOf(element);
  const fields = Object.entries(shape ?? {});
  return new Set(fields.flatMap(([key, field]) => [key, ...keysOf(field)]));
}

/** The keys that a schema allows at a path. */
export function keysAt(schema: Schema, path: Path): readonly string[] {
  const { shape, element } = insideOf(schema);
  const [step, ...rest] = path;
  if (step === undefined) return Object.keys(shape ?? {});
  const next = typeof step === 'number' ? element : shape?.[step];
  return next ? keysAt(next, rest) : [];
}
