import type { z } from 'zod';
import { per } from '../model/per.ts';
import type { Path } from './problem.ts';

type Schema = z.core.$ZodType;

/** What a schema holds: the fields of an object, or the kind of a list's entries. */
type Inside = Readonly<{ shape?: Readonly<Record<string, Schema>>; element?: Schema }>;

/** Looks through defaults, nullables and transforms to the object or list inside. */
export const insideOf = per((schema: Schema): Inside => {
  const definition = schema._zod.def as Inside & { innerType?: Schema; in?: Schema };
  const inner = definition.innerType ?? definition.in;
  return inner ? insideOf(inner) : definition;
});

/** All keys of a schema, at whatever depth. */
export const keysOf = per((schema: Schema): ReadonlySet<string> => {
  const { shape, element } = insideOf(schema);
  if (element) return keysOf(element);
  const fields = Object.entries(shape ?? {});
  return new Set(fields.flatMap(([key, field]) => [key, ...keysOf(field)]));
});

/** The schema of a field; null if there is no such field. */
function schemaAt(schema: Schema, path: Path): Schema | null {
  const { shape, element } = insideOf(schema);
  const [step, ...rest] = path;
  if (step === undefined) return schema;
  const next = typeof step === 'number' ? element : shape?.[step];
  return next ? schemaAt(next, rest) : null;
}

export type Fields = Readonly<Record<string, Schema>>;

/** The fields that a schema allows at a path. */
export function fieldsAt(schema: Schema, path: Path): Fields {
  const found = schemaAt(schema, path);
  return (found && insideOf(found).shape) ?? {};
}

/** Whether a field may be left out. */
export const isOptionalAt = (schema: Schema, path: Path): boolean =>
  schemaAt(schema, path)?._zod.def.type === 'default';
