import fc from 'fast-check';
/** Texts as people write them, and the signs that forms, spreadsheets and YAML read something into. */
const PIECES = [
  ...[
    '割合',
    'あ',
    '区民の声。',
    'NPO',
    'a',
    '0',
    '50%以上',
    '81%',
    '1,145件',
    '4-1',
    '平成29年度までに',
  ],
  ...[
    '：',
    ':',
    ': ',
    '、',
    '・',
    '〜',
    '～',
    '（',
    '）',
    '(',
    ')',
    '「',
    '」',
    '【',
    '】',
    '[',
    ']',
    '{',
    '}',
  ],
  ...[
    '①',
    '②',
    '―',
    '-',
    '+',
    '=',
    '＝',
    '@',
    "'",
    '"',
    '#',
    ' #',
    ' ',
    '　',
    '%',
    '&',
    '*',
    '!',
    '|',
    '>',
    '?',
  ],
  ...['TODO', 'note: x', '\\', '`', ',', ';', '~', 'null', '3.4', '様式3 取組項目1', '<b>', '㋐'],
];

const trimmed = (text: string): string => text.trim();
const isText = (text: string): boolean => text !== '';

/** A text on one line. */
export const line = fc
  .array(fc.constantFrom(...PIECES), { minLength: 1, maxLength: 5 })
  .map((pieces) => trimmed(pieces.join('')))
  .filter(isText);

/** A text of several lines. */
export const prose = fc
  .array(line, { minLength: 1, maxLength: 3 })
  .map((lines) => lines.join('\n'));

/** A text in one language, or in each of two. */
export const translated = fc.oneof(
  { weight: 5, arbitrary: line },
  { weight: 1, arbitrary: fc.record({ ja: line, en: line }) },
);
