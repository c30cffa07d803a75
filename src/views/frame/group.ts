import type { Group } from '../../model/content/framework.ts';
import type { Words } from '../../text/words.ts';

/** What a group is called in headings and lists: a goal and a theme with their codes, any other by its name. */
export function groupName(words: Words, { kind, code, shortName }: Group): string {
  if (kind === 'goal') return words.goalName(code, shortName);
  return kind === 'theme' ? words.themeName(code, shortName) : shortName;
}

/** What a group is called where there is little room. */
export const groupShort = (words: Words, { kind, code, shortName }: Group): string =>
  kind === 'goal' ? words.goalShort(code) : shortName;

/** What groups of one level are called; topics unless they are goals. */
export const kindName = (words: Words, groups: readonly Group[]): string =>
  groups.every(({ kind }) => kind === 'goal') ? words.goal : words.topic;
