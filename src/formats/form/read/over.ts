import { parseTarget } from '../../../model/figure/target.ts';
import { blocksOf, isSameContent, textIn, type Block, type Content } from '../cell/content.ts';
import { isSameText } from '../find/found-block.ts';
import { isTodo } from '../official/todo.ts';

/** What is printed as a text, and stands in reports in the transcriber's own words. */
const PROSE: ReadonlySet<string> = new Set([
  ...['aim', 'plan', 'issue', 'response', 'summary', 'withdrawal', 'improvement'],
  ...['before', 'done'],
]);

/** What the official form holds of a block: where it has none, there is none. */
const GRADES: ReadonlySet<string> = new Set([
  ...['effectiveness', 'rating', 'progress', 'achievement'],
]);

/** Blocks of the official form over those that stood before, block by block. */
export const blocksOver = (blocks: readonly Block[], before: readonly Block[]): readonly Block[] =>
  blocks.map((block) => {
    const old = sameBlock(block, before);
    return old ? blockOver(block, old) : block;
  });

/** The block with the same number; of several, and of those without one, the one on the most of its indicators. */
function sameBlock(block: Block, before: readonly Block[]): Block | null {
  const code = textIn(block, 'code');
  const alike = before.filter((old) => textIn(old, 'code') === code);
  const shared = (old: Block) => codesOf(old).filter((one) => codesOf(block).includes(one)).length;
  const [nearest] = alike.toSorted((a, b) => shared(b) - shared(a));
  return nearest && (code !== null || shared(nearest) > 0) ? nearest : null;
}

const codesOf = ({ indicators }: Block): readonly Content[] =>
  Array.isArray(indicators) ? (indicators as readonly Content[]) : [];

function blockOver(block: Block, old: Block): Block {
  const { id: _, ...told } = block;
  const kept = Object.entries(old).filter(
    ([field, content]) => !GRADES.has(field) && !(field in told) && !isOpen(content),
  );
  const fields = Object.entries(told).map(([field, content]): [string, Content] => {
    const before = old[field];
    if (field === 'results')
      return [field, resultsOver(blocksOf(block, field), blocksOf(old, field))];
    if (field === 'outcomes' || field === 'targets')
      return [field, targetsOver(blocksOf(block, field), blocksOf(old, field))];
    if (before !== undefined && field === 'strategies') return [field, before];
    return [field, before !== undefined && PROSE.has(field) && !isOpen(before) ? before : content];
  });
  return Object.fromEntries([...kept, ...fields]);
}

const isOpen = (content: Content): boolean =>
  typeof content === 'string'
    ? isTodo(content)
    : Array.isArray(content) &&
      (content as readonly Content[]).some((one) => typeof one === 'string' && isTodo(one));

/** A target that says the same as before stays as it was written. */
const targetsOver = (targets: readonly Block[], before: readonly Block[]): readonly Block[] =>
  targets.map((target, at) => {
    const old = namesake(target, before) ?? (targets.length === before.length ? before[at] : null);
    return old && isSameTarget(old, target) ? old : target;
  });

function isSameTarget(old: Block, now: Block): boolean {
  const [a, b] = [old, now].map((one) => {
    const by = textIn(one, 'by');
    const { text: _, ...read } = parseTarget(
      textIn(one, 'target') ?? '',
      by === null ? null : Number(by),
    );
    return read.operator === null ? textIn(one, 'target') : read;
  });
  return isSameContent(JSON.parse(JSON.stringify(a)), JSON.parse(JSON.stringify(b)));
}

/** Results keep how they compare and what is noted of them; a figure that changed is read anew. */
const resultsOver = (results: readonly Block[], before: readonly Block[]): readonly Block[] =>
  results.map((result, at) => {
    const old = namesake(result, before) ?? (results.length === before.length ? before[at] : null);
    if (!old) return result;
    const { figure, textOnly, value, previous, rating, ...kept } = old;
    const { value: now, previous: last, rating: grade, outcome, target } = result;
    const isSame = isSameContent(value, now);
    return {
      ...kept,
      ...told({ outcome: kept['outcome'] ?? outcome, target: kept['target'] ?? target }),
      ...told({ value: now, ...(isSame && { figure, textOnly }) }),
      ...told({ previous: last ?? openless(previous), rating: grade ?? openless(rating) }),
    };
  });

const openless = (content: Content | undefined): Content | undefined =>
  content === undefined || isOpen(content) ? undefined : content;

const namesake = (one: Block, among: readonly Block[]): Block | null =>
  among.find((old) => isSameText(textIn(old, 'measure') ?? ' ', textIn(one, 'measure') ?? '')) ??
  null;

const told = (fields: Readonly<Record<string, Content | undefined>>): Block =>
  Object.fromEntries(
    Object.entries(fields).flatMap(([field, content]) =>
      content === undefined ? [] : [[field, content]],
    ),
  );
