import { inLine, oneOf, type Made, type Next, type Slipping } from './slip.ts';

/** What comes of copying, pasting and saving: cells of spreadsheets, blocks of other reports, halves of files. */
export const CLIPBOARD: Readonly<Record<string, Slipping>> = {
  'cells pasted for a figure': inLine(/(?:value|previous): /, (line, next) =>
    line.replace(
      /: .*/,
      () =>
        `: ${oneOf(['81%\t86.0%\tA', '#REF!', '#N/A', '#DIV/0!', '########', '1月5日', '8.1E+01'], next) ?? ''}`,
    ),
  ),
  'fraction pasted for a share': inLine(/(?:value|previous): [\d.]+%$/, (line) =>
    line.replace(/[\d.]+%$/, (share) => String(Math.round(parseFloat(share) * 10) / 1000)),
  ),
  'figure with the mark of a sum': inLine(/value: [\d,]+[^\d.%]+$/, (line, next) =>
    line.replace(/: /, oneOf([': ¥', ': =', ": '", ': +'], next) ?? ': ='),
  ),
  'cells pasted for a name': inLine(/measure: /, (line) => `${line}\t81%\tA`),
  'figure of the next result': inLine(/ value: /, (line, _, lines, at) => {
    const other = lines.slice(at + 1).find((one) => one.includes(' value: '));
    return other === undefined ? null : line.replace(/value: .*/, other.trim());
  }),
  'previous value for the value': inLine(/ previous: .*\d/, (line, _, lines, at) => {
    const value = lines.slice(0, at).findLast((one) => one.includes(' value: '));
    return value === undefined ? null : line.replace(/: .*/, value.replace(/.*value/, ''));
  }),
  'value and previous value swapped': swapped,
  'result pasted twice': block(/^ {6}- measure: /),
  'strategy pasted twice': block(/^ {2}- (?:code|id): /),
  'strategy of another report': (text, next, others) => {
    const other = oneOf(others, next) ?? '';
    const blocks = other.split(/(?=^ {2}- (?:code|id): )/m).slice(1);
    return pasted(text, oneOf(blocks, next) ?? '', next);
  },
  'source of another report': (text, next, others) => {
    const other = oneOf(others, next) ?? '';
    const field = oneOf(['title', 'publisher'], next) ?? 'title';
    const theirs = other.split('\n').find((line) => line.startsWith(`  ${field}: `)) ?? '';
    return inLine(new RegExp(`^ {2}${field}: `), () => theirs)(text, next, others);
  },
  'other ward': (text, next, others) => {
    const theirs = (oneOf(others, next) ?? '').split('\n')[0] ?? '';
    return inLine(/^ward: /, () => theirs)(text, next, others);
  },
  'marks of a conflict': inLine(/(?:value|previous|rating): /, (line) => [
    ...['<<<<<<< HEAD', line, '=======', line.replace(/\d|[AB]/, '7'), '>>>>>>> correction'],
  ]),
  'file cut off': (text, next) => cut(text, next),
};

/** The values of two neighbouring lines, each under the name of the other. */
function swapped(text: string, next: Next): Made | null {
  const lines = text.split('\n');
  const places = lines.flatMap((line, at) => {
    const below = lines.slice(at + 1, at + 4).findIndex((one) => / previous: .*\d/.test(one));
    return / value: .*\d/.test(line) && below >= 0 ? [[at, at + 1 + below] as const] : [];
  });
  const [at, below] = oneOf(places, next) ?? [];
  const [value, previous] = [lines[at ?? -1], lines[below ?? -1]];
  if (at === undefined || below === undefined || !value || !previous) return null;
  const valueOf = (line: string) => line.replace(/^\s+\w+: /, '');
  const after = value.replace(/: .*/, () => `: ${valueOf(previous)}`);
  const changed = lines.map((line, index) => {
    if (index === at) return after;
    return index === below ? previous.replace(/: .*/, () => `: ${valueOf(value)}`) : line;
  });
  return { line: at + 1, end: below + 1, before: value, after, text: changed.join('\n') };
}

/** The block that begins with a line, once more before itself. */
function block(start: RegExp): Slipping {
  return (text, next, others) => {
    const made = inLine(start, (line, _, lines, at) => {
      const depth = line.search(/\S/);
      const rest = lines.slice(at + 1);
      const length = rest.findIndex((one) => one !== '' && one.search(/\S/) <= depth);
      const whole = [line, ...rest.slice(0, length < 0 ? undefined : length)];
      return [...whole.filter((one) => one !== ''), line];
    })(text, next, others);
    return made && { ...made, end: 2 * made.end - made.line };
  };
}

function pasted(text: string, block: string, next: Next): Made | null {
  const lines = text.split('\n');
  const places = lines.flatMap((line, at) => (/^ {2}- (?:code|id): /.test(line) ? at : []));
  const at = oneOf(places, next);
  if (at === undefined || block === '') return null;
  const added = block.trimEnd().split('\n');
  const changed = [...lines.slice(0, at), ...added, ...lines.slice(at)];
  const place = { line: at + 1, end: at + added.length, text: changed.join('\n') };
  return { ...place, before: '', after: added[0] ?? '' };
}

/** The first part of a file, up to some character. */
function cut(text: string, next: Next): Made {
  const kept = text.slice(0, Math.floor(text.length / 10) + next(Math.floor(text.length * 0.85)));
  const lines = kept.split('\n');
  const { length } = lines;
  return { line: length, end: length, before: '', after: lines.at(-1) ?? '', text: kept };
}
