import type { z } from 'zod';
import type { Path } from './problem.ts';
import { isOptionalAt } from './schema.ts';

/** What stands where something is still to be written: `TODO`, or a text that begins so. */
const isTodo = (value: unknown): boolean =>
  typeof value === 'string' && /^\s*[TＴ][OＯ][DＤ][OＯ](?=$|[\s:：])/iu.test(value);

/** All that is still to be written in content. */
export function todoPaths(content: unknown, path: Path = []): readonly Path[] {
  if (isTodo(content)) return [path];
  return childrenOf(content).flatMap(([step, child]) => todoPaths(child, [...path, step]));
}

const childrenOf = (content: unknown): readonly (readonly [string | number, unknown])[] => {
  if (Array.isArray(content)) return content.map((child, index) => [index, child] as const);
  return typeof content === 'object' && content !== null ? Object.entries(content) : [];
};

/** Content in which nothing stands where something is still to be written, as far as it may be left out. */
export function withoutTodos(content: unknown, schema: z.core.$ZodType, path: Path = []): unknown {
  if (Array.isArray(content))
    return content.map((child, index) => withoutTodos(child, schema, [...path, index]));
  if (typeof content !== 'object' || content === null) return content;
  const kept = Object.entries(content).filter(
    ([key, child]) => !isTodo(child) || NEEDED.has(key) || !isOptionalAt(schema, [...path, key]),
  );
  return Object.fromEntries(
    kept.map(([key, child]) => [key, withoutTodos(child, schema, [...path, key])]),
  );
}

/** Whether a note is needed depends on other fields. */
const NEEDED: ReadonlySet<string> = new Set(['note']);
