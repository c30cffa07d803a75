import { analyserOf, type Analyser, type Token } from '../search/analyser.ts';
import type { Dataset } from '../../model/dataset.ts';
import type { ReadWord } from './ruby.ts';

/** Cuts texts into words with their readings; names that the content itself gives a reading are read as it says. */
export function readingsOf({ wards, terms }: Dataset): (text: string) => readonly ReadWord[] {
  const named = new Map<string, string>([
    ...wards.flatMap(({ name, kana }) => (kana === null ? [] : [[name, kana] as const])),
    ...terms.flatMap(({ term, reading }) => (reading === null ? [] : [[term, reading] as const])),
  ]);
  const longestFirst = [...named.keys()].sort((a, b) => b.length - a.length);
  const names = new RegExp(`(${longestFirst.map(RegExp.escape).join('|')})`, 'u');
  const cut = analyserOf([...named]);
  return (text) =>
    (named.size === 0 ? [text] : text.split(names)).flatMap((part) => {
      const reading = named.get(part);
      if (reading !== undefined) return [{ surface: part, reading }];
      return part.split(/(\s+)/).flatMap((run) => wordsIn(run, cut));
    });
}

/** The analyser leaves out blanks, so that they do not reach it. */
const wordsIn = (run: string, cut: Analyser): readonly ReadWord[] =>
  run.trim() === '' ? [{ surface: run, reading: null }] : cut(run).map(readWord);

const readWord = ({ surface, reading }: Token): ReadWord => ({
  surface,
  reading: reading === undefined || reading === '*' ? null : reading,
});
