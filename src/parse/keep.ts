/** Gives again what was made last under a name, as long as it is made of the very same; else makes it. */
export type Keep = <Made>(name: string, of: readonly unknown[], make: () => Made) => Made;

/** What is read again and again, in other languages or after an edit of one file, is made once where it stays the same. */
export function keeper(): Keep {
  const kept = new Map<string, Readonly<{ of: readonly unknown[]; made: unknown }>>();
  return <Made>(name: string, of: readonly unknown[], make: () => Made): Made => {
    const last = kept.get(name);
    if (last && of.every((one, at) => Object.is(one, last.of[at]))) return last.made as Made;
    const made = make();
    kept.set(name, { of, made });
    return made;
  };
}

/** Makes all anew. */
export const keepNothing: Keep = (_, __, make) => make();
