import {
  COLLECTION_STYLE,
  EVENT_ID,
  SCALAR_STYLE,
  type Event,
  type MappingEvent,
  type ScalarEvent,
  type SequenceEvent,
} from 'js-yaml';
import { per } from '../../model/per.ts';
import { textOf } from './fold.ts';

/** Offsets in the text of a file: where a node begins and ends, and the anchor, alias or tag at it, if there is one. */
type Extent = Readonly<{ start: number; end: number; sign: number | null }>;

/** `style` is how the text is written; `none` where a key or a dash has no value at all. */
export type Scalar = Extent &
  Readonly<{ kind: 'scalar'; style: 'plain' | 'quoted' | 'block' | 'none'; value: string }>;
export type List = Extent & Readonly<{ kind: 'list'; items: readonly Node[] }>;
export type Block = Extent & Readonly<{ kind: 'block'; entries: readonly Entry[] }>;
export type Entry = Readonly<{ key: Node; value: Node }>;
export type Node = Scalar | List | Block;

/** The documents of a YAML file as trees of located nodes, from the events that its parser found. */
export function treesOf(source: string, events: readonly Event[]): readonly Node[] {
  const documents: Node[] = [];
  const open: Frame[] = [];
  let cursor = 0;
  const add = (node: Node) => {
    cursor = node.end;
    (open.at(-1)?.children ?? documents).push(node);
  };
  for (const event of events) {
    if (event.type === EVENT_ID.SCALAR) add(scalarOf(source, event, cursor, open.at(-1)));
    else if (event.type === EVENT_ID.ALIAS) add(aliasOf(source, event.anchorStart - 1));
    else if (event.type !== EVENT_ID.POP) {
      open.push({ event: event.type === EVENT_ID.DOCUMENT ? null : event, children: [] });
      if (event.type !== EVENT_ID.DOCUMENT) cursor = event.start + 1;
    } else {
      const frame = open.pop();
      if (frame?.event) add(collectionOf(source, frame.event, frame.children));
      else documents.push(...(frame?.children ?? []));
    }
  }
  return documents;
}

type Frame = Readonly<{ event: MappingEvent | SequenceEvent | null; children: Node[] }>;

/** A tree as plain text, lists and objects; null for an empty file. */
export const contentOf = (tree: Node | null): unknown =>
  tree === null || (tree.kind === 'scalar' && tree.value === '') ? null : valueOf(tree);

function valueOf(node: Node): unknown {
  if (node.kind === 'scalar') return node.value;
  if (node.kind === 'list') return node.items.map(valueOf);
  return Object.fromEntries(node.entries.map(({ key, value }) => [keyOf(key), valueOf(value)]));
}

/** The text of a key; empty for a key that is a list or a block. */
export const keyOf = (key: Node): string => (key.kind === 'scalar' ? key.value : '');

/** A node and all below it, in the order of the file. */
export const nodesOf = per((node: Node): readonly Node[] => {
  const nodes: Node[] = [];
  addNodes(nodes, node);
  return nodes;
});

function addNodes(nodes: Node[], node: Node): void {
  nodes.push(node);
  if (node.kind === 'list') for (const item of node.items) addNodes(nodes, item);
  if (node.kind !== 'block') return;
  for (const { key, value } of node.entries) {
    addNodes(nodes, key);
    addNodes(nodes, value);
  }
}

const signOf = ({ anchorStart, tagStart }: ScalarEvent | MappingEvent | SequenceEvent) =>
  anchorStart >= 0 ? anchorStart - 1 : tagStart >= 0 ? tagStart : null;

const aliasOf = (source: string, start: number): Scalar => ({
  ...{ kind: 'scalar', style: 'plain', value: '', start, sign: start },
  end: start + (/^\S*/.exec(source.slice(start))?.[0].length ?? 0),
});

function scalarOf(
  source: string,
  event: ScalarEvent,
  cursor: number,
  frame: Frame | undefined,
): Scalar {
  const sign = signOf(event);
  const { style, valueStart, valueEnd } = event;
  if (valueStart < 0) {
    return { kind: 'scalar', style: 'none', value: '', sign, ...emptyPlace(source, cursor, frame) };
  }
  const value = textOf(source, event);
  if (style === SCALAR_STYLE.PLAIN)
    return { kind: 'scalar', style: 'plain', value, start: valueStart, end: valueEnd, sign };
  if (style === SCALAR_STYLE.SINGLE_QUOTED || style === SCALAR_STYLE.DOUBLE_QUOTED) {
    const [start, end] = [valueStart - 1, valueEnd + 1];
    return { kind: 'scalar', style: 'quoted', value, start, end, sign };
  }
  const start = source.indexOf(style === SCALAR_STYLE.LITERAL_BLOCK ? '|' : '>', cursor);
  return { kind: 'scalar', style: 'block', value, start, end: valueEnd, sign };
}

/** A value that is not there stands after its colon, an entry that is not there at its dash. */
function emptyPlace(source: string, cursor: number, frame: Frame | undefined) {
  const { event, children = [] } = frame ?? {};
  if (event?.type === EVENT_ID.MAPPING && children.length % 2 === 1) {
    const colon = source.indexOf(':', cursor);
    if (colon >= 0) return { start: colon + 1, end: colon + 1 };
  }
  if (event?.type === EVENT_ID.SEQUENCE && event.style === COLLECTION_STYLE.BLOCK) {
    const dash = source.indexOf('-', children.length > 0 ? cursor : event.start);
    if (dash >= 0) return { start: dash, end: dash + 1 };
  }
  return { start: cursor, end: cursor };
}

function collectionOf(
  source: string,
  event: MappingEvent | SequenceEvent,
  children: readonly Node[],
): Node {
  const { start, style } = event;
  const last = children.at(-1)?.end ?? start + 1;
  const isBlock = event.type === EVENT_ID.MAPPING;
  const closing = source.indexOf(isBlock ? '}' : ']', last);
  const end = style === COLLECTION_STYLE.FLOW && closing >= 0 ? closing + 1 : last;
  const extent = { start, end, sign: signOf(event) };
  if (!isBlock) return { kind: 'list', items: children, ...extent };
  const keys = children.filter((_, index) => index % 2 === 0);
  const entries = keys.flatMap((key, index) => {
    const value = children[2 * index + 1];
    return value ? [{ key, value }] : [];
  });
  return { kind: 'block', entries, ...extent };
}
