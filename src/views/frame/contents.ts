/** A part of a long list and its groups, each with its anchor, name and number of entries. */
export type ContentsPart = Readonly<{
  anchor: string;
  name: string;
  groups: readonly Readonly<{ anchor: string; name: string; count: number }>[];
}>;
