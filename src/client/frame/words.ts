/**
 * Loads one room of words in the language of the page, or in the way to write it that the page names (`easy`); `rooms`
 * are the modules of all languages by their path.
 */
export async function wordsOfPage<Room>(
  rooms: Readonly<Record<string, () => Promise<Room>>>,
): Promise<Room> {
  const { lang, dataset } = document.documentElement;
  const name = dataset['words'] ?? lang;
  const load = Object.entries(rooms).find(([path]) => path.includes(`/${name}/`))?.[1];
  if (!load) throw new RangeError(`unknown language: ${name}`);
  return load();
}
