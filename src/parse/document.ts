import type { z } from 'zod';
import { findingsOf } from './issue.ts';
import type { Finding, Problem } from './problem.ts';
import { keysOf } from './schema.ts';
import { readYaml, type YamlFile } from './yaml.ts';
import type { Source } from './source.ts';

/** A checked file: its value (null if it has problems) and the means to report more about it. */
export type Parsed<T> = Readonly<{ yaml: YamlFile; value: T | null; problems: readonly Problem[] }>;

/**
 * Reads a YAML file and checks it against a schema, reporting everything that is wrong with it at once. `meant` takes
 * out of its content what says nothing yet.
 */
export function parseWith<S extends z.ZodType>(
  schema: S,
  source: Source,
  meant: (content: unknown) => unknown = (content) => content,
): Parsed<z.infer<S>> {
  const { yaml, problems } = readYaml(source, keysOf(schema));
  if (problems.length > 0) return { yaml, value: null, problems };
  if (yaml.content === null) return { yaml, value: null, problems: [yaml.locate(EMPTY)] };
  const outcome = schema.safeParse(meant(yaml.content), { reportInput: true });
  if (outcome.success) return { yaml, value: outcome.data, problems };
  const findings = findingsOf(outcome.error.issues, schema);
  return { yaml, value: null, problems: findings.map(yaml.locate) };
}

/** Adds what a schema cannot see in a file. It takes the place of what is told of the same field already. */
export function withFindings<T>(
  parsed: Parsed<T>,
  find: (content: unknown) => readonly Finding[],
): Parsed<T> {
  const { yaml, value, problems } = parsed;
  if (yaml.content === null) return parsed;
  const more = find(yaml.content).map(yaml.locate);
  const told = new Set(more.map(({ field }) => field));
  const all = [...problems.filter(({ field }) => !told.has(field)), ...more];
  return { yaml, value: all.length > 0 ? null : value, problems: all };
}

const EMPTY: Finding = { path: [], say: (m) => m.emptyFile() };
