import { inLine, oneOf, spliced, type Next, type Slipping } from './slip.ts';

const FIGURE = /^\s+(?:- )?(?:value|previous|target|answered|asked): .*\d/;
const KEY = /^\s+(?:- )?[A-Za-z]{4,}: /;
const CODE =
  /^\s+(?:- )?(?:code|indicator|indicators|strategies|survey): .*[0-9a-z]-[0-9a-z]|survey: [a-z]/;

/** What fingers do: letters and digits left out, doubled, changed places, or typed on the wrong key. */
export const KEYBOARD: Readonly<Record<string, Slipping>> = {
  'letter of a key lost': inLine(KEY, (line, next) => inWord(line, next, (at) => [at, 1, ''])),
  'letters of a key swapped': inLine(KEY, (line, next) =>
    inWord(line, next, (at, word) => [at, 2, `${word[at + 1] ?? ''}${word[at] ?? ''}`]),
  ),
  'letter of a key doubled': inLine(KEY, (line, next) =>
    inWord(line, next, (at, word) => [at, 0, word[at] ?? '']),
  ),
  'digits of a figure swapped': inLine(FIGURE, (line, next) => swapDigits(line, next)),
  'digit of a figure lost': inLine(/: .*\d[\d.,]*\d/, (line, next) => digit(line, next, '')),
  'digit of a figure doubled': inLine(FIGURE, (line, next) => digit(line, next, '$&$&')),
  'point of a figure lost': inLine(/(?:value|previous): "?\d+\.\d/, (line) =>
    line.replace(/(\d)\.(\d)/, '$1$2'),
  ),
  'comma for a point': inLine(/(?:value|previous): "?\d+\.\d/, (line, next) =>
    line.replace(/(\d)\.(\d)/, `$1${oneOf([',', '..', '。', ' . '], next) ?? ','}$2`),
  ),
  'unit of a figure lost': inLine(/(?:value|previous|target): [\d,.]+[^\d\s"]+$/, (line) =>
    line.replace(/([\d.])[^\d\s"]+$/, '$1'),
  ),
  'unit on the wrong key': inLine(/(?:value|previous): [\d.]+%$/, (line, next) =>
    line.replace('%', oneOf(['5', '&', '$', '^', '%%'], next) ?? '5'),
  ),
  'letter for a digit': inLine(/(?:value|previous): .*[01]/, (line) =>
    line.replace(/(?<=: .*)[01]/, (one) => (one === '1' ? 'l' : 'O')),
  ),
  'code mistyped': inLine(CODE, (line, next) =>
    line.replace(/(?<=: .*[-a-z0-9])[0-9a-z](?=[\],\s]|$)/, () => oneOf(KEYS, next) ?? 'q'),
  ),
  'other rating': inLine(/^\s+(?:rating|progress|effectiveness|achievement): /, (line, next) =>
    line.replace(/: .*/, () => `: ${oneOf(MARKS, next) ?? 'C'}`),
  ),
  'other comparability': inLine(/comparability: /, (line, next) =>
    line.replace(/: .*/, () => `: ${oneOf(['same', 'variant', 'own', 'sane'], next) ?? ''}`),
  ),
  'other year': inLine(/^\s*(?:- )?(?:fiscalYear|by): \d{4}/, (line, next) =>
    swapDigits(line, next),
  ),
  'character of a text lost': inLine(/^\s+[\u3000-\u9fff].{15}/, (line, next) =>
    spliced(line, line.length - 1 - next(12), 1),
  ),
};

const KEYS = Array.from('1234567890qwasdzx');
const MARKS = ['A', 'B', 'C', 'a', 'b', 'Ａ', 'ア', 'イ', '○', '×', '〇', '①(ⅰ)', '①(i)', '②(ⅰ)'];

type Splice = readonly [at: number, count: number, typed: string];

/** A change within the first word of a line. */
function inWord(line: string, next: Next, change: (at: number, line: string) => Splice): string {
  const start = line.search(/[A-Za-z]/);
  const length = /^[A-Za-z]+/.exec(line.slice(start))?.[0].length ?? 0;
  return spliced(line, ...change(start + next(length - 1), line));
}

function swapDigits(line: string, next: Next): string | null {
  const pairs = [...line.matchAll(/(?<=: .*)\d(?=\.?\d)/g)].flatMap(({ index }) => {
    const other = line[index + 1] === '.' ? index + 2 : index + 1;
    return line[index] === line[other] ? [] : [[index, other] as const];
  });
  const pair = oneOf(pairs, next);
  if (!pair) return null;
  const [at, other] = pair;
  return spliced(spliced(line, at, 1, line[other]), other, 1, line[at]);
}

function digit(line: string, next: Next, replacement: string): string | null {
  const places = [...line.matchAll(/(?<=(?:value|previous|target|answered|asked): .*)\d/g)];
  const at = oneOf(places, next)?.index;
  if (at === undefined) return null;
  return spliced(line, at, 1, (line[at] ?? '').replace(/\d/, replacement));
}
