/** Loads one room of words in the language of the page; `rooms` are the modules of all languages by their path. */
export async function wordsOfPage<Room>(
  rooms: Readonly<Record<string, () => Promise<Room>>>,
): Promise<Room> {
  const { lang } = document.documentElement;
  const load = Object.entries(rooms).find(([path]) => path.includes(`/${lang}/`))?.[1];
  if (!load) throw new RangeError(`unknown language: ${lang}`);
  return load();
}
