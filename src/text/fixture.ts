/** A text of a table of words, and the path of its key: `cardOne.reached`. */
type Said = Readonly<{ path: string; text: string }>;

/** A thing that is handed to a sentence, or what is asked of it: a text, but where it names a part of the table. */
const thing: unknown = new Proxy(
  {},
  {
    get: (_, key) => (key === Symbol.toPrimitive ? () => 'x' : key === 'table' ? 'results' : 'x'),
  },
);
const many = ['x', 'x', 'x', 'x'];

/** What one argument of a sentence is: texts, numbers, lists, things, and the signs that words are chosen by. */
const SAMPLES: readonly unknown[] = [
  ...['x', '%', 'reached', 'notYet', 'missed', 'untold', 'both', 'minor', 'results'],
  ...['up', 'flat', 'unclear', 'falls', 'change', 'distance'],
  ...[0, 1, 2, 2016, true, false, null, thing],
  ...[[], ['x'], many, [['x', many]]],
];

/** What its other arguments are meanwhile. */
const OTHERS: readonly unknown[] = [thing, 'missed', 0, 2, true, null, many, [['up', many]]];

type Sentence = (...given: readonly unknown[]) => unknown;

/** All that a sentence says of samples, texts or not; nothing where it cannot be made of any. */
function madeBy(sentence: Sentence): readonly unknown[] {
  const places = [...Array(Math.max(sentence.length, 1)).keys()];
  return OTHERS.flatMap((other) =>
    places.flatMap((place) =>
      SAMPLES.flatMap((sample) =>
        madeOf(
          sentence,
          places.map((at) => (at === place ? sample : other)),
        ),
      ),
    ),
  );
}

function madeOf(sentence: Sentence, given: readonly unknown[]): readonly unknown[] {
  try {
    return [sentence(...given)];
  } catch {
    return [];
  }
}

const inside = (path: string, key: string): string => (path === '' ? key : `${path}.${key}`);

/** Every text of a table of words: its plain strings, and what its sentences say of samples. */
export function saidIn(words: unknown, path = ''): readonly Said[] {
  if (typeof words === 'string') return [{ path, text: words }];
  if (typeof words === 'function')
    return madeBy(words as Sentence).flatMap((made) => saidIn(made, path));
  if (typeof words !== 'object' || words === null) return [];
  return Object.entries(words).flatMap(([key, word]) => saidIn(word, inside(path, key)));
}

/** The sentences of a table that could be made of no samples. */
export function unsaidIn(words: unknown, path = ''): readonly string[] {
  if (typeof words === 'function') return madeBy(words as Sentence).length === 0 ? [path] : [];
  if (typeof words !== 'object' || words === null) return [];
  return Object.entries(words).flatMap(([key, word]) => unsaidIn(word, inside(path, key)));
}
