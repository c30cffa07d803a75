/** Makes a thing once for every name; what failed is made again the next time. */
export function onceEach<T, N extends string = string>(
  make: (name: N) => Promise<T>,
): (name: N) => Promise<T> {
  const made = new Map<N, Promise<T>>();
  return (name) => {
    const thing =
      made.get(name) ??
      make(name).catch((error: unknown) => {
        made.delete(name);
        throw error;
      });
    made.set(name, thing);
    return thing;
  };
}

/** Makes a thing once; what failed is made again the next time. */
export function once<T>(make: () => Promise<T>): () => Promise<T> {
  const only = onceEach<T>(make);
  return () => only('');
}
