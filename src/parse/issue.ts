import type { z } from 'zod';
import type { mistake } from '../model/content/fields.ts';
import { nearest } from './nearest.ts';
import { formatPath, type Finding, type Path, type Say } from './problem.ts';
import { fieldsAt, insideOf, isOptionalAt } from './schema.ts';

type Issue = z.core.$ZodIssue;

/** What a schema found wrong with content. A field whose name is mistyped is not told as missing as well. */
export function findingsOf(issues: readonly Issue[], schema: z.core.$ZodType): readonly Finding[] {
  const mistyped = issues.flatMap((issue) => mistypedKeys(issue, schema));
  const meant = new Set(mistyped.map(({ path, near }) => formatPath([...path, near ?? ''])));
  return issues.flatMap((issue) => {
    if (issue.code === 'unrecognized_keys')
      return mistyped.filter((key) => key.issue === issue).map(unknownKey);
    const path = plain(issue.path);
    if (issue.input === undefined && meant.has(formatPath(path))) return [];
    return [{ path, say: sayingOf(issue, path, isOptionalAt(schema, path)) }];
  });
}

const plain = (path: readonly PropertyKey[]): Path =>
  path.map((step) => (typeof step === 'symbol' ? String(step) : step));

type Mistyped = Readonly<{
  issue: Issue;
  path: Path;
  key: string;
  near: string | null;
  known: readonly string[];
  line: string | null;
}>;

/** Keys that a block may not have, with the one that is meant, and the line that is, where it takes a list. */
function mistypedKeys(issue: Issue, schema: z.core.$ZodType): readonly Mistyped[] {
  if (issue.code !== 'unrecognized_keys') return [];
  const path = plain(issue.path);
  const fields = fieldsAt(schema, path);
  const known = Object.keys(fields);
  return issue.keys.map((key) => {
    const near = nearest(key, known);
    const value = (issue.input as Readonly<Record<string, unknown>>)[key];
    const field = near === null ? undefined : fields[near];
    const isList = near !== null && field !== undefined && insideOf(field).element !== undefined;
    return { issue, path, key, near, known, line: isList ? listLine(near, value) : null };
  });
}

const unknownKey = ({ path, key, near, known, line }: Mistyped): Finding => ({
  path: [...path, key],
  at: 'key',
  say: (m) => m.unknownKey(key, near, known, line),
});

/** A field that takes a list, with the one value that was written for it; null if it is no value of a list. */
const listLine = (field: string, value: unknown): string | null =>
  typeof value === 'string' && /^[\w-]+(?:\s*[,\u3001\u30fb]\s*[\w-]+)*$/.test(value)
    ? `${field}: [${value.split(/\s*[,\u3001\u30fb]\s*/).join(', ')}]`
    : null;

function sayingOf(issue: Issue, path: Path, isOptional: boolean): Say {
  if (issue.code === 'invalid_type') return wrongType(issue, path);
  if (issue.code === 'invalid_value') return wrongChoice(issue, isOptional);
  if (issue.code === 'too_small') return (m) => m.emptyField(isOptional);
  if (issue.code === 'custom') return custom(issue.params, issue.input);
  return (m) => m.otherForm();
}

function wrongType({ expected, input }: z.core.$ZodIssueInvalidType, path: Path): Say {
  if (input === undefined) return (m) => m.missingField([]);
  if (expected === 'array') return (m) => m.notList(listLine(String(path.at(-1) ?? ''), input));
  return expected === 'string' ? (m) => m.notText() : (m) => m.notBlock();
}

const wrongChoice = ({ values, input }: z.core.$ZodIssueInvalidValue, isOptional: boolean): Say => {
  const choices = values.map(String);
  return input === undefined
    ? (m) => m.missingField(choices)
    : (m) => m.wrongChoice(shown(input), choices, isOptional);
};

const shown = (input: unknown): string =>
  typeof input === 'string' ? input : JSON.stringify(input);

function custom(params: Record<string, unknown> | undefined, input: unknown): Say {
  const { code, about: named, known } = params as ReturnType<typeof mistake>['params'];
  const about = named === '' && typeof input === 'string' ? input : named;
  if (code !== 'unknownUnit') return (m) => m.rules[code](about);
  return (m) => m.unknownUnit(about, nearest(about, known), known);
}
