import { parseEvents, YAMLException } from 'js-yaml';
import { characterFlaws, garbledFlaws, plain } from './syntax/character.ts';
import { treeFlaws } from './syntax/flaws.ts';
import { keyFlaws } from './syntax/keys.ts';
import { diagnose } from './syntax/diagnosis.ts';
import { lineAt, linesOf } from './syntax/line.ts';
import { conflictFlaws } from './syntax/loss.ts';
import { fullFlaws, longFlaws } from './limit.ts';
import { keepNothing } from './keep.ts';
import { localised } from './localised.ts';
import { recently } from './recently.ts';
import type { Source } from './source.ts';
import { offsetOf } from './syntax/offset.ts';
import { formatPath, type Finding, type Flaw, type Path, type Problem } from './problem.ts';
import { contentOf, treesOf, type Node } from './syntax/tree.ts';

/** A YAML file read as text only (no numbers, dates or booleans), with the place of every field. */
export type YamlFile = Readonly<{
  file: string;
  content: unknown;
  /** Turns a finding about a field into a problem with line and column. */
  locate: (finding: Finding) => Problem;
  /** The line (from 1) on which a field begins. */
  lineOf: (path: Path) => number;
}>;

export type YamlReading = Readonly<{ yaml: YamlFile; problems: readonly Problem[] }>;

/**
 * Reads one YAML file. All that is wrong with it as a text comes back as problems; `content` is then null.
 * `keys` are the names of its fields, by which one is known that was taken into a text.
 */
export function readYaml(
  { file, text, messages, languages, keep = keepNothing }: Source,
  keys: ReadonlySet<string> = new Set(),
): YamlReading {
  const source = plain(text);
  const { treeNow, place, content, flaws } = keep(
    `${file} as a text`,
    [source, [...keys].join()],
    () => readFile(source, keys, file),
  );
  const problems = flaws.map(({ offset, say }) => ({
    ...place(offset),
    field: 'YAML',
    ...say(messages),
  }));
  const locate = ({ path, at, say }: Finding): Problem => ({
    ...place(offsetOf(treeNow(), path, at)),
    field: formatPath(path) || messages.wholeFile(),
    ...say(messages),
  });
  const said = languages ? localised(content, languages) : content;
  const lineOf = (path: Path) => place(offsetOf(treeNow(), path, undefined)).line;
  return { yaml: { file, content: said, locate, lineOf }, problems };
}

/** What a file says, null if anything is wrong with it as a text; its tree, which tells the places, is read again where need be. */
function readFile(source: string, keys: ReadonlySet<string>, file: string) {
  const reading = recently(() => read(source, keys, file));
  const { tree, flaws } = reading();
  const content = flaws.length > 0 ? null : contentOf(tree);
  return { treeNow: () => reading().tree, place: placesIn(file, source), content, flaws };
}

/** Turns an offset in the text of a file into line and column. */
export function placesIn(file: string, text: string) {
  const linesNow = recently(() => linesOf(text));
  return (offset: number) => {
    const lines = linesNow();
    const line = lineAt(lines, offset);
    return { file, line: line + 1, column: offset - (lines[line]?.start ?? 0) + 1 };
  };
}

/** What a text says as far as it can be read, whatever is wrong with it; null if it cannot. */
export function contentOfText(text: string): unknown {
  return contentOf(read(plain(text), new Set()).tree);
}

/** The located nodes of a text without its mark of encoding, whatever else is wrong with it; null if it cannot be read. */
export const treeOfText = (text: string): Node | null => read(plain(text), new Set()).tree;

type Reading = Readonly<{ tree: Node | null; flaws: readonly Flaw[] }>;

/** What is too much, else bytes that are no text and marks of a conflict; else characters, what the trees show, and the first syntax error: what follows it would be guesswork. */
function read(source: string, keys: ReadonlySet<string>, file = ''): Reading {
  const long = longFlaws(source);
  if (long.length > 0) return { tree: null, flaws: long };
  const spoilt = [...garbledFlaws(source), ...conflictFlaws(source)];
  if (spoilt.length > 0) return { tree: null, flaws: spoilt };
  const characters = characterFlaws(source);
  try {
    const trees = treesOf(source, parseEvents(source, {}));
    const full = trees.flatMap((tree) => fullFlaws(tree, file));
    if (full.length > 0) return { tree: null, flaws: full };
    const flaws = [...characters, ...treeFlaws(source, trees, keys)];
    return { tree: trees[0] ?? null, flaws };
  } catch (error) {
    if (characters.length > 0) return { tree: null, flaws: characters };
    const offset = offsetOfError(error);
    const before = source.slice(0, Math.max(0, source.lastIndexOf('\n', offset - 1)));
    const stop = diagnose(source, offset, keys);
    const above = flawsBefore(before).filter((flaw) => flaw.offset !== stop.offset);
    return { tree: null, flaws: [...above, stop] };
  }
}

/** What the part of a file above a syntax error shows; nothing if it cannot be read by itself. */
function flawsBefore(source: string): readonly Flaw[] {
  try {
    return treesOf(source, parseEvents(source, {})).flatMap(keyFlaws);
  } catch {
    return [];
  }
}

function offsetOfError(error: unknown): number {
  if (error instanceof YAMLException && error.mark) return error.mark.position;
  throw error;
}
