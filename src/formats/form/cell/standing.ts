import type { Group, PlacedIndicator } from '../../../model/content/framework.ts';
import type { Words } from '../../../text/words.ts';

/** The columns that only show where in the framework a block stands. */
export const STANDING = ['item', 'indicator'] as const;

/** A group as the form prints it: an item with its mark. */
export const groupMark = (group: Group | undefined): readonly string[] =>
  group ? [group.kind === 'item' ? `${group.code} ${group.name}` : group.name] : [];

/** An indicator as the form prints it: its name and its target with the year. */
export const indicatorMark = ({ indicator }: PlacedIndicator, words: Words): string => {
  const { name, target } = indicator;
  return target.by === null ? name : words.targetBy(`${name}：${target.text}`, target.by);
};
