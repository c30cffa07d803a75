import type { Edition } from '../../edition.ts';
import type { Ward } from '../../model/content/ward.ts';
import { predecessorsOf } from '../../model/dataset.ts';

/** When a ward began or ended, which wards came before and after it, what it was called: sentences; empty for most. */
export function lifeSentences({ dataset, words }: Edition, ward: Ward): readonly string[] {
  const { name, from, until, successors, formerNames } = ward;
  const before = predecessorsOf(dataset, ward).map((one) => one.name);
  const after = successors.map((slug) => dataset.index.wardBySlug.get(slug)?.name ?? slug);
  return [
    ...(until === null ? [] : [words.wardEnded(name, words.day(until), after)]),
    ...(from === null ? [] : [words.wardBegan(name, words.day(from), before)]),
    ...(formerNames.length === 0 ? [] : [words.wardRenamed(formerNames)]),
  ];
}
