import { formsOf } from '../forms.ts';

const plain = formsOf('en', 'en-GB');

/** A number with its unit, of which one is a single one: 1 minute, 2 minutes. */
export const quantity = (number: string, unit: string | null): string =>
  plain.quantity(number, unit !== null && /^[+−-]?1$/.test(number) ? singular(unit) : unit);

const singular = (unit: string): string =>
  unit
    .replace(/^people$/, 'person')
    .replace(/ies$/, 'y')
    .replace(/(?<=ch|sh|x|ss)es$/, '')
    .replace(/(?<=[a-z][^su])s$/, '');
