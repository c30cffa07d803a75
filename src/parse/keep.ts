/**
 * Gives again what was made last under a name, as long as it is made of the very same; else makes it. What `isLasting` is
 * false for is made anew every time.
 */
export type Keep<Of = unknown> = <Made>(
  name: string,
  of: readonly Of[],
  make: () => Made,
  isLasting?: (made: Made) => boolean,
) => Made;

/** The same for plain data that is made of texts alone, which can be kept beyond a process. */
export type KeepData = Keep<string>;

/** What is read again and again, in other languages or after an edit of one file, is made once where it stays the same. */
export function keeper(): Keep {
  const kept = new Map<string, Readonly<{ of: readonly unknown[]; made: unknown }>>();
  return (name, of, make, isLasting = () => true) => {
    const last = kept.get(name);
    if (last && of.every((one, at) => Object.is(one, last.of[at])))
      return last.made as ReturnType<typeof make>;
    const made = make();
    if (isLasting(made)) kept.set(name, { of, made });
    else kept.delete(name);
    return made;
  };
}

/** Makes all anew. */
export const keepNothing: Keep = (_, __, make) => make();
