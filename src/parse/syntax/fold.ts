import { getScalarValue, SCALAR_STYLE, type ScalarEvent } from 'js-yaml';

/** The text of a scalar. Where its lines are folded, Japanese gets no blank between its characters. */
export function textOf(source: string, event: ScalarEvent): string {
  const raw = source.slice(event.valueStart, event.valueEnd);
  if (event.style === SCALAR_STYLE.LITERAL_BLOCK || !/[\r\n]/.test(raw))
    return getScalarValue(source, event);
  const marked = raw.replace(
    /(\S)[ \t]*(\r\n?|\n)(?=[ \t]*(\S))/gu,
    (whole, before: string, end: string, after: string) =>
      isTight(before, after) ? `${before}${MARK}${end}` : whole,
  );
  const range = { valueStart: 0, valueEnd: marked.length };
  return getScalarValue(marked, { ...event, ...range }).replaceAll(MARKED, '');
}

/** No content file holds this character. */
const MARK = '\uE000';
const MARKED = new RegExp(`${MARK} ?`, 'g');
const JAPANESE =
  /[\u2014\u2015\u2025\u2026\u3000-\u9fff\uf900-\ufaff\uff00-\uffef]|\p{Script=Han}/u;

const isTight = (before: string, after: string): boolean =>
  JAPANESE.test(before) && JAPANESE.test(after);
