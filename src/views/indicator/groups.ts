import type { Group } from '../../model/content/framework.ts';
import type { Words } from '../../text/words.ts';

type Fact = Readonly<{ name: string; value: string }>;

/** Where an indicator stands in the framework: goal and theme, its item; or all groups from the top. */
export function groupFacts(words: Words, groups: readonly Group[]): readonly Fact[] {
  const items = groups.filter(({ kind }) => kind === 'item');
  const above = groups.filter(({ kind }) => kind !== 'item');
  const isGoals = groups[0]?.kind === 'goal';
  const value = above.map(({ shortName }) => shortName).join(' › ');
  return [
    ...(above.length > 0 ? [{ name: isGoals ? words.theme : words.topic, value }] : []),
    ...items.map(({ code, name }) => ({ name: words.item, value: `${code} ${name}` })),
  ];
}
