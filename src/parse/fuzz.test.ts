import { globSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { messages } from '../text/ja/messages.ts';
import { parseChanges } from './changes.ts';
import { parseDataset } from './dataset.ts';
import { CHANGES, FRAMEWORK, GLOSSARY, REPORT, SITE, WARDS, type Files } from './files.ts';
import { FILES } from './fixture.ts';
import { parseFramework } from './framework.ts';
import { parseGlossary } from './glossary.ts';
import { reportSchemaIn } from '../model/report/report.ts';
import { parseReport } from './report.ts';
import { parseWards } from './ward.ts';
import type { Source } from './yaml.ts';

/** A sequence of numbers from 0 up to a limit, the same in every run. */
function numbersFrom(seed: number): (limit: number) => number {
  let state = seed;
  return (limit) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 2 ** 32) * limit);
  };
}

type Next = ReturnType<typeof numbersFrom>;

/** How many times as many slips are tried, and with which ones it begins: `FUZZ=100 SEED=7 npx vitest run src/parse/fuzz.test.ts`. */
const MORE = Number(process.env['FUZZ'] ?? 1);
const SEED = Number(process.env['SEED'] ?? 0);

const TYPED = ' :-#"\'[]{},&*!|>%@`?\\\t\u3000\u000b\u200b01.0％１ー―a区⺠\n';
const one = <T>(list: readonly T[], next: Next): T | undefined => list[next(list.length)];

/** Slips of a keyboard, of copying, and of a file that was saved halfway. */
const SLIPS: readonly ((text: string, next: Next) => string)[] = [
  (text, next) => spliced(text, next(text.length), 1, ''),
  (text, next) => spliced(text, next(text.length), 0, TYPED.charAt(next(TYPED.length))),
  (text, next) => spliced(text, next(text.length), 1, TYPED.charAt(next(TYPED.length))),
  (text, next) => {
    const at = next(text.length);
    return spliced(text, at, 2, text.charAt(at + 1) + text.charAt(at));
  },
  (text, next) => text.slice(0, next(text.length)),
  (text, next) => relined(text, next, () => []),
  (text, next) => relined(text, next, (line) => [line, line]),
  (text, next) => relined(text, next, (line) => [` ${line}`]),
  (text, next) => relined(text, next, (line) => [line.replace(/^ /, '')]),
  (text, next) => relined(text, next, (line) => [line.replace('- ', '  ')]),
  (text, next) => relined(text, next, (line) => [line.replace(/: .*/, ':')]),
  (text, next) => relined(text, next, (line) => [`${line} # 速報`]),
  (text, next) => relined(text, next, (line, after) => [line.trimEnd() + (after ?? '').trim()]),
  (text, next) => relined(text, next, (line) => [line, lineOf(text, next)]),
  (text, next) =>
    relined(text, next, (line) => [line, line.replace(/[^ -].*/, lineOf(text, next).trim())]),
  (text, next) => relined(text, next, (line) => [line.replace(': ', '：')]),
  (text, next) => relined(text, next, (line) => [line.replace(/: /, ':')]),
  (text, next) =>
    relined(text, next, (line) => [line.replace(/^ +/, (gap) => '\u3000'.repeat(gap.length / 2))]),
  (text, next) =>
    relined(text, next, (line) => [line.replace(/^ +/, (gap) => '\t'.repeat(gap.length / 2))]),
  (text, next) => relined(text, next, (line) => [line.replace(/ (?=[^ ]*$)/, '\u00a0')]),
  (text, next) =>
    relined(text, next, (line) => [line.replace(/(\d)/, (digit) => LOOKALIKE[digit] ?? digit)]),
  (text, next) => relined(text, next, (line) => [line.replace(/: (.*)/, ': |\n        $1')]),
  (text, next) =>
    relined(text, next, (line) => [line.replace(/: (.*)/, ': >-\n        $1\n        後の行')]),
  (text, next) => relined(text, next, (line) => [line.replace(/: (.*)/, ': "$1')]),
  (text, next) => relined(text, next, (line) => [line.replace(/: (.*)/, ': [$1]')]),
  (text, next) => relined(text, next, (line) => [line.replace(/: (.*)/, ': {$1}')]),
  (text, next) => relined(text, next, (line) => [line.replace(/(\w+): /, '#$1: ')]),
  (text, next) => relined(text, next, (line) => [`#${line}`]),
  (text, next) => relined(text, next, (line) => [line, '---']),
  (text, next) => relined(text, next, (line) => [line, '...']),
  (text, next) => relined(text, next, (line) => [`${line}\r`]),
  (text, next) => relined(text, next, (line) => [line, '<<: *a']),
  (text, next) => relined(text, next, (line) => [line.replace(/: (.*)/, ': $1 = 1')]),
  (text, next) => relined(text, next, (line) => [line.replace(/: (.*)/, ': $1,')]),
  (text, next) => relined(text, next, (line) => [line.replace(/: (.*)/, ': $1%')]),
];

/** Signs that look like a digit. */
const LOOKALIKE: Readonly<Record<string, string>> = {
  ...{
    '0': 'O',
    '1': 'l',
    '2': '２',
    '3': '③',
    '4': '４.',
    '5': 'S',
    '6': '6 ',
    '7': '七',
    '8': 'B',
    '9': '9\u200a',
  },
};

const lineOf = (text: string, next: Next): string => one(text.split('\n'), next) ?? '';

const spliced = (text: string, at: number, count: number, typed: string): string =>
  text.slice(0, at) + typed + text.slice(at + count);

function relined(
  text: string,
  next: Next,
  change: (line: string, after: string | undefined) => readonly string[],
): string {
  const lines = text.split('\n');
  const at = next(lines.length);
  return lines
    .flatMap((line, index) => (index === at ? change(line, lines[at + 1]) : [line]))
    .join('\n');
}

type Outcome = Readonly<{ value: unknown; problems: readonly unknown[] }>;

/**
 * Slips after which a file says the same and nothing is told, though more than blanks, blank lines, comments, quotes
 * and dashes for a value that is not there is different.
 */
function lostSlips(text: string, count: number, seed: number, read: (text: string) => Outcome) {
  const next = numbersFrom(seed);
  const said = JSON.stringify(read(text).value);
  return Array.from({ length: count }, () => one(SLIPS, next)?.(text, next) ?? text)
    .filter((slip) => essence(slip) !== essence(text))
    .filter((slip) => {
      const { value, problems } = read(slip);
      return problems.length === 0 && JSON.stringify(value) === said;
    })
    .map((slip) => differenceOf(text, slip));
}

/** A file without what says nothing: comments on lines of their own or behind a bracket, a quotation or a key, the way a text is folded, a comma behind the last of a list, the mark that a file begins. */
const essence = (text: string): string =>
  text
    .normalize('NFKC')
    .replace(/^\s*#.*$|(?<=[\]}:"'])[ \t]+#.*$/gm, '')
    .replace(/(?<=: )[|>][-+]?[ \t]*\n\s*/gm, '')
    .replace(/,(?=\s*[\]}])/g, '')
    .replace(/^---$\n/m, '')
    .replace(/^.*:[ \t]*["']?(?:[-‐‑–—―ー−─]+|~|null)?["']?$/gim, '')
    .replace(/["'\s]/g, '');

function differenceOf(text: string, slip: string): string {
  const lines = text.split('\n');
  const at = slip.split('\n').findIndex((line, index) => line !== lines[index]);
  return `${lines[at] ?? ''} → ${slip.split('\n')[at] ?? ''}`;
}

test('parseDataset(slip in any file of a small city) shows in the data set or is told', () => {
  const lost = Object.entries<string>(FILES).flatMap(([file, text], index) =>
    lostSlips(text, 60 * MORE, SEED + index + 1, (slip) => {
      const reading = parseDataset({ ...FILES, [file]: slip }, messages);
      return reading.ok
        ? { value: reading.dataset, problems: [] }
        : { value: null, problems: reading.problems };
    }),
  );
  expect(lost).toEqual([]);
});

test('a slip in any file of the content shows in what is read or is told', () => {
  const content = contentFiles();
  const source = (file: string, text = content[file] ?? ''): Source => ({ file, text, messages });
  const framework = parseFramework(source(FRAMEWORK)).value;
  const wards = parseWards(source(WARDS)).value;
  const schema = reportSchemaIn(framework?.units ?? null);
  const read = (file: string, text: string): Outcome => {
    if (file === FRAMEWORK) return parseFramework(source(file, text));
    if (file === WARDS) return parseWards(source(file, text));
    if (file === GLOSSARY) return parseGlossary(source(file, text));
    if (file === CHANGES) return parseChanges(source(file, text), new Map());
    return parseReport(source(file, text), { framework, wards }, { schema, files: content });
  };
  const files = Object.keys(content).filter(
    (file) => [FRAMEWORK, WARDS, GLOSSARY, CHANGES].includes(file) || REPORT.test(file),
  );
  const each = Math.max(5, Math.floor(150 / files.length));
  const lost = files.flatMap((file, index) =>
    lostSlips(content[file] ?? '', each * MORE, SEED + index + 1, (text) => read(file, text)),
  );
  expect(files.length).toBeGreaterThan(0);
  expect(content[SITE]).toBeDefined();
  expect(lost).toEqual([]);
});

function contentFiles(): Files {
  const paths = globSync('content/{*.yaml,reports/*/*.yaml}').map((path) =>
    path.replaceAll('\\', '/'),
  );
  return Object.fromEntries(paths.sort().map((path) => [path, readFileSync(path, 'utf8')]));
}
