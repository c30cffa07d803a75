import { textsOf } from './texts.ts';
import type { Say } from '../../problem.ts';
import type { Notice, Rule } from '../warning.ts';

/** A text that seems pasted, cut or left open. */
export const oddText: Rule = ({ report }) => {
  const texts = textsOf(report);
  const prose = texts.filter(({ isProse }) => isProse);
  const isUsual = prose.filter(({ text }) => !ENDED.test(text)).length * 5 > prose.length;
  return texts.flatMap(({ path, text, isProse }): readonly Notice[] => {
    const isCut = !isUsual && isProse && !ENDED.test(text);
    const say = sayingOf(text) ?? (isCut ? CUT : null);
    return say ? [{ kind: 'text', path, say }] : [];
  });
};

const CUT: Say = (m) => m.warnings.cutText();

/** The end of a sentence, in brackets or not. */
const ENDED = /[\p{Sentence_Terminal}\uff0e]\p{Pe}?$/u;

/** What spreadsheets and pages leave behind: their errors, tabs, tags, katakana of half width. */
const PASTED =
  /#(?:REF|VALUE|NAME|DIV\/0|N\/A|NULL|NUM)[!?]?|_x000D_|\t|<br ?\/?>|&(?:nbsp|amp|lt|gt);|[\uff66-\uff9f]+/;

/** Full stops and commas of Japanese in a row. */
const DOUBLED = /[\u3001\u3002\uff0c\uff0e]{2,}/;

function sayingOf(text: string): Say | null {
  const [pasted] = PASTED.exec(text) ?? [];
  if (pasted !== undefined) return (m) => m.warnings.pastedText(pasted);
  const [doubled] = DOUBLED.exec(text) ?? [];
  if (doubled !== undefined) return (m) => m.warnings.doubledMark(doubled);
  const bracket = openBracket(text);
  return bracket === null ? null : (m) => m.warnings.openBracket(bracket);
}

/** The first bracket that has no other, of whatever kind; null where all have. */
function openBracket(text: string): string | null {
  const open: string[] = [];
  for (const [bracket] of text.matchAll(/\p{Ps}|\p{Pe}/gu)) {
    if (/\p{Ps}/u.test(bracket)) open.push(bracket);
    else if (open.pop() === undefined) return bracket;
  }
  return open.at(-1) ?? null;
}
