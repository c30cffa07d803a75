import type { Block } from './content.ts';

/** The fields of a block in an order; those that it does not name stand before the note, or last. */
export function inOrder(block: Block, order: readonly string[]): Block {
  const note = order.includes('note') ? order.indexOf('note') : order.length;
  const place = (field: string) => (order.includes(field) ? order.indexOf(field) : note - 0.5);
  return Object.fromEntries(Object.entries(block).sort(([a], [b]) => place(a) - place(b)));
}
