/** What a content file holds as it is written: texts, lists and blocks of fields, nothing read into them yet. */
export type Content = string | readonly Content[] | Block;
export type Block = Readonly<{ [field: string]: Content }>;

export const isBlock = (content: unknown): content is Block =>
  typeof content === 'object' && content !== null && !Array.isArray(content);

/** The blocks of a list of a block; none if there is no such list. */
export function blocksOf(block: Block, list: string): readonly Block[] {
  const found = block[list];
  return Array.isArray(found) ? (found as readonly Content[]).filter(isBlock) : [];
}

/** The text of a field; null if there is none. */
export function textIn(block: Block, field: string): string | null {
  const found = block[field];
  return typeof found === 'string' ? found : null;
}

/** Whether two contents say the same, in whatever order their fields stand. */
export function isSameContent(a: unknown, b: unknown): boolean {
  if (Array.isArray(a) && Array.isArray(b))
    return a.length === b.length && a.every((item, index) => isSameContent(item, b[index]));
  if (!isBlock(a) || !isBlock(b)) return a === b;
  const fields = Object.keys(a);
  return (
    fields.length === Object.keys(b).length &&
    fields.every((field) => field in b && isSameContent(a[field], b[field]))
  );
}
