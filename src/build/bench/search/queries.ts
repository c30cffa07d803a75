import type { Edition } from '../../../edition.ts';

/**
 * Queries of every kind, of what stands in the content: names, kana, romaji, several words, questions, and mistyped ones.
 * Words that are frequent cost more than rare ones, and what is in no text costs the words that it may have meant.
 */
export function queriesFor({ dataset }: Edition): readonly string[] {
  const { wards, index, terms } = dataset;
  const names = index.indicators.map(({ indicator }) => indicator.shortName);
  const [first = '', second = '', third = ''] = names;
  const [ward] = wards;
  const [term] = terms;
  const readings = [ward?.kana ?? '', term?.reading ?? ''];
  return [
    ...[first, `${ward?.name ?? ''} ${second}`, term?.term ?? ''],
    ...readings,
    ...[ward?.romaji ?? '', `${ward?.name ?? ''}の${third}はどれくらいですか`],
    ...[exchanged(second), exchanged(term?.term ?? ''), '目標を達成した', '49.6%', 'H28'],
  ].filter((query) => query !== '');
}

/** A text as it is mistyped: two letters in its middle are exchanged. */
function exchanged(text: string): string {
  const at = Math.floor(text.length / 2);
  return text.slice(0, at - 1) + text.charAt(at) + text.charAt(at - 1) + text.slice(at + 1);
}
