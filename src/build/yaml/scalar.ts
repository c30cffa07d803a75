import { CORE_SCHEMA, dump, FAILSAFE_SCHEMA } from 'js-yaml';
import type { Block, Content } from '../../formats/form/cell/content.ts';

/**
 * The lines of a text behind its key or dash: the first stands there, the others below, indented further. `isNumber`
 * where the field takes a number, which then stands without quotes.
 */
export function scalarLines(text: string, isNumber = false): readonly string[] {
  const sentences = text.split(BETWEEN_SENTENCES);
  if (sentences.length > 1 && isTame(sentences)) return ['>-', ...sentences];
  const lines = text.split('\n');
  if (lines.length > 1 && isTame(lines)) return ['|-', ...lines];
  return [lines.length > 1 ? flow([text]).slice(1, -1) : plainScalar(text, isNumber)];
}

/** Where a text of several sentences goes on in a new line: read again, Japanese is joined without a blank. */
const BETWEEN_SENTENCES = /(?<=。)(?=[぀-ヿ一-鿿「『（【])/;

/** Lines that no reader takes for something else: none is blank, none is indented, none looks like a field. */
const isTame = (lines: readonly string[]): boolean =>
  lines.every((line) => line !== '' && !/^\s|\s$|\n|^["']?\w+["']?\s*[:：]/.test(line));

/** A text on one line, in quotes where YAML would read it as something else. */
const plainScalar = (text: string, isNumber: boolean): string =>
  dump(text, { ...LAYOUT, schema: isNumber ? FAILSAFE_SCHEMA : CORE_SCHEMA }).trimEnd();

/** Texts on one line: `[1-1-a, 1-2-a]`. */
export const flow = (texts: readonly Content[]): string =>
  dump(texts, { ...LAYOUT, flowLevel: 0 }).trimEnd();

/** A block of texts on one line: `{ method: random, asked: 1500 }`. */
export function flowBlock(block: Block, isNumber: (field: string) => boolean): string {
  const fields = Object.entries(block).map(([field, text]) => {
    const isPlain = isNumber(field) && typeof text === 'string' && /^\d+$/.test(text);
    return `${field}: ${isPlain ? text : flow([text]).slice(1, -1)}`;
  });
  return `{ ${fields.join(', ')} }`;
}

const LAYOUT = { schema: CORE_SCHEMA, lineWidth: -1, quoteStyle: 'double' } as const;
