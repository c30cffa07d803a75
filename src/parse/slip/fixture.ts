/** How many times as many slips are tried as the tests do, and with which ones it begins: `npm run fuzz` chooses both. */
export const MORE = Number(process.env['FUZZ'] ?? 1);
export const SEED = Number(process.env['SEED'] ?? 0);

/** A sequence of numbers from 0 up to a limit, the same in every run. */
export function numbersFrom(seed: number): (limit: number) => number {
  let state = seed;
  return (limit) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 2 ** 32) * limit);
  };
}

type Next = ReturnType<typeof numbersFrom>;

const TYPED = ' :-#"\'[]{},&*!|>%@`?\\\t\u3000\u000b\u200b01.0％１ー―a区⺠\n';
/** One of a list; undefined of an empty one. */
export const one = <T>(list: readonly T[], next: Next): T | undefined => list[next(list.length)];

/** Slips of a keyboard, of copying, and of a file that was saved halfway. */
export const SLIPS: readonly ((text: string, next: Next) => string)[] = [
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
