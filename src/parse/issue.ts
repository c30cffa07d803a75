import type { z } from 'zod';
import type { mistake } from '../model/content/fields.ts';
import { nearest } from './nearest.ts';
import type { Finding, Path, Say } from './problem.ts';

type Issue = z.core.$ZodIssue;

/** What a schema found wrong; `knownKeys` are the keys allowed at a path. */
export function findingsOf(
  issue: Issue,
  knownKeys: (path: Path) => readonly string[],
): readonly Finding[] {
  const path = issue.path.map((step) => (typeof step === 'symbol' ? String(step) : step));
  if (issue.code === 'unrecognized_keys') {
    return issue.keys.map((key) => unknownKey([...path, key], key, knownKeys(path)));
  }
  return [{ path, say: sayingOf(issue) }];
}

function unknownKey(path: Path, key: string, known: readonly string[]): Finding {
  return { path, at: 'key', say: (m) => m.unknownKey(key, nearest(key, known), known) };
}

function sayingOf(issue: Issue): Say {
  if (issue.code === 'invalid_type') return wrongType(issue);
  if (issue.code === 'invalid_value') return wrongChoice(issue);
  if (issue.code === 'too_small') return (m) => m.emptyField();
  if (issue.code === 'custom') return custom(issue.params);
  return (m) => m.otherForm();
}

function wrongType({ expected, input }: z.core.$ZodIssueInvalidType): Say {
  if (input === undefined) return (m) => m.missingField([]);
  if (expected === 'array') return (m) => m.notList();
  return expected === 'string' ? (m) => m.notText() : (m) => m.notBlock();
}

const wrongChoice = ({ values, input }: z.core.$ZodIssueInvalidValue): Say => {
  const choices = values.map(String);
  return input === undefined
    ? (m) => m.missingField(choices)
    : (m) => m.wrongChoice(shown(input), choices);
};

const shown = (input: unknown): string =>
  typeof input === 'string' ? input : JSON.stringify(input);

function custom(params: Record<string, unknown> | undefined): Say {
  const { code, about, known } = params as ReturnType<typeof mistake>['params'];
  if (code !== 'unknownUnit') return (m) => m.mistakes[code](about);
  return (m) => m.unknownUnit(about, nearest(about, known), known);
}
