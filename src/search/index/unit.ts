/**
 * The smallest thing that can be found: one Japanese character, one Latin word, one number, one sign. `key` is what it is
 * found by, null for punctuation; `text` how it is written; `space` what stands before the next one without parting them.
 */
export type Unit = Readonly<{ key: string | null; text: string; space: string }>;

const TOKEN = /\d+(?:,\d{3})*(?:\.\d+)?|\p{Script=Latin}+|\s+|[^]/gu;

/** Splits a text, the same way in the index, in queries and in excerpts. */
export function unitsOf(text: string): readonly Unit[] {
  const units: Unit[] = [];
  for (const [token] of normal(text).matchAll(TOKEN)) {
    const last = units.at(-1);
    if (last && isSpace(last, token)) units.splice(-1, 1, { ...last, space: spaceOf(token) });
    else if (/\S/.test(token)) units.push({ key: keyOf(token), text: token, space: '' });
  }
  return units;
}

/** The units of a text as runs between punctuation: nothing can be found across it. */
export function runsOf(text: string): readonly (readonly Unit[])[] {
  const runs: Unit[][] = [[]];
  for (const unit of unitsOf(text)) {
    if (unit.key === null) runs.push([]);
    else runs.at(-1)?.push(unit);
  }
  return runs.filter((run) => run.length > 0);
}

/** What units are found by. */
export const keysOf = (units: readonly Unit[]): readonly string[] =>
  units.flatMap(({ key }) => key ?? []);

/** A text with letters, digits and kana in their usual width, kana with its marks in one. Punctuation stays. */
export const normal = (text: string): string =>
  text
    .replace(/[０-９Ａ-Ｚａ-ｚ％]|(?<=[\d０-９])[．，](?=[\d０-９])|[ｦ-ﾟ]+/g, (wide) =>
      wide.normalize('NFKC'),
    )
    .normalize('NFC');

/** Spaces, the hyphens of codes (4-1-1) and the dots within names in katakana stand between units without parting them. */
function isSpace({ key, text, space }: Unit, token: string): boolean {
  if (/^\s/.test(token)) return true;
  if (key === null || space !== '') return false;
  return /^[-‐－−]$/.test(token)
    ? /[a-z\d]$/i.test(text)
    : token === '・' && /[ァ-ヶー]/.test(text);
}

const spaceOf = (token: string): string => (/^\s/.test(token) ? ' ' : token === '‐' ? '-' : token);

/** Kana and kanji, of which most texts are, are found by themselves. */
const PLAIN = /^[ぁ-ゖァ-ヶー一-鿿]/;

function keyOf(token: string): string | null {
  if (PLAIN.test(token)) return token;
  if (/^\d/.test(token)) return numberKey(token);
  if (token === '%') return `${SIGN}pc`;
  if (/^\p{S}/u.test(token)) return SIGN + (token.codePointAt(0) ?? 0).toString(16);
  if (!/^[\p{L}\p{M}\p{N}〇]/u.test(token)) return null;
  return token
    .toLowerCase()
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .normalize('NFC');
}

/** A letter that no text holds, before what stands for a sign: signs alone are not indexed. */
const SIGN = 'ǃ';

/** 1,145 and 1145, 63.20 and 63.2 are one number; its point is written so that no indexer cuts it there. */
const numberKey = (number: string): string =>
  number
    .replaceAll(',', '')
    .replace(/(\.\d*?)0+$/, '$1')
    .replace(/\.$/, '')
    .replace('.', '‿');
