import { keptNote } from '../kept-note.ts';
import type { Cut, Token } from './analyser.ts';
import { write } from './index.ts';

/** Texts as they are cut, kept from one build to the next; `save` keeps those that were asked for since. */
export type Cuts = Readonly<{ cut: Cut; save: () => void }>;

/** As they are kept: every token once, and the texts as places in that list; `key` names what cut them. */
type Kept = Readonly<{
  key: string;
  tokens: readonly Token[];
  texts: Readonly<Record<string, readonly number[]>>;
}>;

/** Cuts each text once for as long as the key stays the same: a text that was cut in an earlier build is read from its file. */
export function keptCuts(path: string, key: string, cut: Cut): Cuts {
  const { tokens, texts } = lastKept(path, key);
  const all = [...tokens];
  const places = new Map(all.map((token, at) => [nameOf(token), at]));
  const placeOf = (token: Token): number => {
    const place = places.get(nameOf(token)) ?? all.push(plain(token)) - 1;
    places.set(nameOf(token), place);
    return place;
  };
  const used = new Map<string, readonly number[]>();
  return {
    cut: (text) => {
      const known = used.get(text) ?? texts[text] ?? cut(text).map(placeOf);
      used.set(text, known);
      return known.flatMap((place) => all[place] ?? []);
    },
    save: () => {
      write(path, { key, tokens: all, texts: Object.fromEntries(used) } satisfies Kept);
    },
  };
}

function lastKept(path: string, key: string): Kept {
  const kept = keptNote(path) as Kept | null;
  return kept?.key === key ? kept : { key, tokens: [], texts: {} };
}

/** What is used of a token: the analyser tells more. */
const plain = ({ surface, reading, partOfSpeech, partOfSpeechSubcategory1 }: Token): Token => ({
  ...{ surface, partOfSpeech },
  ...(reading === undefined ? {} : { reading }),
  ...(partOfSpeechSubcategory1 === undefined ? {} : { partOfSpeechSubcategory1 }),
});

const nameOf = ({ surface, reading, partOfSpeech, partOfSpeechSubcategory1 }: Token): string =>
  [surface, reading, partOfSpeech, partOfSpeechSubcategory1].join('\t');
