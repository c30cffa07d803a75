/** The same thing, made only when it is asked for the first time. */
export function once<Made>(make: () => Made): () => Made {
  let made: Readonly<{ made: Made }> | null = null;
  return () => (made ??= { made: make() }).made;
}
