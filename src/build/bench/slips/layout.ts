import { inLine, oneOf, type Slipping } from './slip.ts';

const FIELD = /^\s+(?:- )?[A-Za-z]+: ./;
const ENTRY = /^\s+- /;

/** What happens to the layout of a file: blanks, dashes, colons, quotes, lines. */
export const LAYOUT: Readonly<Record<string, Slipping>> = {
  'wide colon': inLine(FIELD, (line, next) =>
    line.replace(/: ?/, oneOf(['：', '： ', '：　'], next) ?? '：'),
  ),
  'colon without a blank': inLine(FIELD, (line) => line.replace(': ', ':')),
  'semicolon for a colon': inLine(FIELD, (line) => line.replace(': ', '; ')),
  'dash lost': inLine(ENTRY, (line) => line.replace('- ', '  ')),
  'dash lost with its blank': inLine(ENTRY, (line) => line.replace('- ', '')),
  'dash without a blank': inLine(ENTRY, (line) => line.replace('- ', '-')),
  'other dash': inLine(ENTRY, (line, next) =>
    line.replace('- ', `${oneOf(['ー', '－', '・', '—'], next) ?? 'ー'} `),
  ),
  'one blank too many': inLine(FIELD, (line) => ` ${line}`),
  'one blank too few': inLine(FIELD, (line) => line.slice(1)),
  'two blanks too many': inLine(FIELD, (line) => `  ${line}`),
  'tab for blanks': inLine(FIELD, (line) => line.replace(/^ +/, '\t')),
  'wide blanks': inLine(FIELD, (line) => line.replace(/^ +/, '　　')),
  'wide characters': inLine(
    /(?:fiscalYear|by|outcome|target|indicator|comparability): [\w-]+$/,
    (line) =>
      line.replace(/(?<=: ).*/, (value) =>
        value.replace(/[!-~]/g, (one) => String.fromCharCode(one.charCodeAt(0) + 0xfee0)),
      ),
  ),
  'quotation left open': inLine(/^\s+(?:- )?[A-Za-z]+: [^>"[{]/, (line) =>
    line.replace(': ', ': "'),
  ),
  'bracket left open': inLine(/\[.*\]$/, (line) => line.replace(/\]$/, '')),
  'other commas': inLine(/\[.*, .*\]$/, (line, next) =>
    line.replaceAll(', ', oneOf(['、', '，', '・', ' '], next) ?? '、'),
  ),
  'remark behind a value': inLine(
    /(?:value|previous|rating|measure): [^>]/,
    (line) => `${line} # 要確認`,
  ),
  'line lost': inLine(FIELD, () => []),
  'line doubled': inLine(FIELD, (line) => [line, line]),
  'line joined to the next': (text, next, others) =>
    inLine(/^\s+(?:value|previous|rating|measure): /, (line, _, lines, at) => [
      `${line} ${(lines[at + 1] ?? '').trim()}`,
    ])(text, next, others),
  'bracket of a text lost': inLine(/「.*」|（.*）/, (line) => line.replace(/[」）]/, '')),
};
