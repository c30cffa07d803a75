import { isBlock, type Content } from '../../formats/form/cell/content.ts';
import { halfWidth } from '../../formats/form/cell/spelling.ts';

/**
 * Content that was read from sheets, over what it was before: a text that differs only in what was lost on the way stays
 * as it was. That is the width of figures, and in Shift_JIS (`isLossy`) characters that it writes as one (〜 and ～) or
 * does not know (?). https://encoding.spec.whatwg.org/#index-jis0208
 */
export function unconfused(
  content: Content,
  before: Content | undefined,
  isLossy: boolean,
): Content {
  if (before === undefined) return content;
  if (typeof content === 'string') {
    if (typeof before !== 'string') return content;
    return content === halfWidth(before) || (isLossy && isConfused(content, before))
      ? before
      : content;
  }
  if (isBlock(content))
    return Object.fromEntries(
      Object.entries(content).map(([field, value]) => [
        field,
        unconfused(value, isBlock(before) ? before[field] : undefined, isLossy),
      ]),
    );
  const list = Array.isArray(before) ? (before as readonly Content[]) : [];
  return content.map((one, at) =>
    unconfused(one, list.length === content.length ? list[at] : undefined, isLossy),
  );
}

function isConfused(text: string, before: string): boolean {
  const [own, other] = [Array.from(text), Array.from(before)];
  return (
    own.length === other.length &&
    own.every((character, at) => character === other[at] || isOne(character, other[at] ?? ''))
  );
}

/** Whether a character can have become another one. */
const isOne = (now: string, before: string): boolean =>
  folded(now) === folded(before) || (/[?？〓]/.test(now) && !isKnown(before));

const folded = (character: string): string => {
  const at = WAYS.findIndex((way) => way.includes(character));
  return at < 0 ? character : String(at);
};

/** Characters that one place of JIS X 0208 stands for. */
const WAYS = ['〜～', '−－', '—―', '‖∥', '¢￠', '£￡', '¬￢', '¥\\', '‾~'];

/** All characters that Shift_JIS knows. */
const KNOWN = (() => {
  const decoder = new TextDecoder('shift_jis');
  const bytes = Array.from({ length: 0x10000 }, (_, code) =>
    code < 0x100 ? [code] : [code >> 8, code & 0xff],
  );
  return new Set(bytes.map((pair) => decoder.decode(new Uint8Array(pair))));
})();

const isKnown = (character: string): boolean => KNOWN.has(character);
