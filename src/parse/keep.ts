/**
 * Gives again what was made last under a name, as long as it is made of the very same; else makes it. What `isLasting`
 * is false for is made anew every time.
 */
export type Keep = <Made>(
  name: string,
  of: readonly unknown[],
  make: () => Made,
  isLasting?: (made: Made) => boolean,
) => Made;

/** The same for plain data that is made of texts alone, which can be kept beyond a process. */
export type KeepData = <Made>(
  name: string,
  of: readonly string[],
  make: () => Made,
  isLasting?: (made: Made) => boolean,
) => Made;

/** What is read again and again, in other languages or after an edit of one file, is made once where it stays the same. */
export function keeper(): Keep {
  const kept = new Map<string, Readonly<{ of: readonly unknown[]; made: unknown }>>();
  return <Made>(
    name: string,
    of: readonly unknown[],
    make: () => Made,
    isLasting = (_: Made) => true,
  ): Made => {
    const last = kept.get(name);
    if (last && of.every((one, at) => Object.is(one, last.of[at]))) return last.made as Made;
    const made = make();
    if (isLasting(made)) kept.set(name, { of, made });
    else kept.delete(name);
    return made;
  };
}

/** Makes all anew. */
export const keepNothing: Keep = (_, __, make) => make();
