import { cell, initiatives, results } from './tables.ts';

/** Units as they are printed, the longest first. */
const UNITS = [...results, ...initiatives]
  .flatMap((row) => [cell(row, 'unit'), cell(row, 'target_unit')])
  .concat('ポイント')
  .filter((unit, index, all) => unit !== '' && all.indexOf(unit) === index)
  .sort((a, b) => b.length - a.length)
  .join('|');

const FIGURE = new RegExp(`([+−±]?)(\\d[\\d,]*(?:\\.\\d+)?)(${UNITS})`, 'g');

const plain = (number = ''): number => Number(number.replaceAll(',', ''));

/** The figures in a text, unsigned, as `number unit`. */
export const figuresIn = (text: string): readonly string[] =>
  [...text.matchAll(FIGURE)].map(([, , number, unit]) => `${plain(number)} ${unit}`);

/** The changes in a text: figures with a sign. */
export const changesIn = (text: string): readonly number[] =>
  [...text.matchAll(FIGURE)]
    .filter(([, sign]) => sign === '+' || sign === '−')
    .map(([, sign, number]) => (sign === '−' ? -plain(number) : plain(number)));

/** A fiscal year right before a figure: the figure is said to be that year's. */
const PAIR = new RegExp(
  `(\\d{4})年度(?:（[^）]*年度）)?[）のは：\\s]*([+−±]?\\d[\\d,]*(?:\\.\\d+)?)(${UNITS})`,
  'g',
);

/** The figures that a text gives to a fiscal year, as `year number unit`. */
export const pairsIn = (text: string): readonly string[] =>
  [...text.matchAll(PAIR)].map(([, year, number, unit]) => `${year} ${plain(number)} ${unit}`);

export const yearsIn = (text: string): readonly number[] =>
  [...text.matchAll(/(\d{4})年度/g)].map(([, year]) => Number(year));

/** A text without what reports and their transcriber say in it, and without the log of corrections. */
export function statements(text: string, prose: readonly string[]): string {
  const withoutLog = text.replace(/\d{4}年\d+月\d+日に訂正：.*/g, '');
  return prose
    .toSorted((a, b) => b.length - a.length)
    .reduce((left, one) => left.replaceAll(loose(one), ' '), withoutLog);
}

/** Matches a text however its lines are broken. */
const loose = (text: string): RegExp =>
  new RegExp(
    Array.from(text.replace(/\s/g, ''), (character) =>
      character.replace(/[.*+?^${}()|[\]\\]/, '\\$&'),
    ).join('\\s*'),
    'g',
  );

export const withoutSpaces = (text: string): string => text.replace(/\s/g, '');

const REACHED = /達した(?!かどうか)|達しています|達している|達しており|届いている|届いています/;
const MISSED =
  /達していない|達していません|達しなかった|達しませんでした|達せず|達しておらず|届いていない|届いていません|届きませんでした/;

/** The verdicts that a text gives. */
export const verdictsIn = (text: string): readonly boolean[] => [
  ...(REACHED.test(text) ? [true] : []),
  ...(MISSED.test(text) ? [false] : []),
];

/** What of a list is not allowed. */
export const only = <T>(found: readonly T[], allowed: ReadonlySet<T>): readonly T[] =>
  found.filter((one) => !allowed.has(one));
