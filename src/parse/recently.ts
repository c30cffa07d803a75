/** Whatever is asked of the tree or the lines of a file is asked while it is read, or of few files. */
const MOST = 100;

const kept = new Map<unknown, Readonly<{ made: unknown }>>();

/** What is large and quickly made again: given again as long as it is among those that were last asked for. */
export function recently<Made>(make: () => Made): () => Made {
  return () => {
    const one = (kept.get(make) ?? { made: make() }) as Readonly<{ made: Made }>;
    kept.delete(make);
    kept.set(make, one);
    const [oldest] = kept.keys();
    if (kept.size > MOST) kept.delete(oldest);
    return one.made;
  };
}
