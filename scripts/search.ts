import { existsSync } from 'node:fs';
import type { Dataset } from '../src/model/dataset.ts';
import { wordsOf } from '../src/search/dictionary.ts';
import { namesOf } from '../src/search/name.ts';
import { words } from '../src/text/words.ts';
import { searchRecords } from '../src/views/search-records.ts';
import type { SearchRecord } from '../src/views/search-record.ts';
import { proseSections } from './prose.ts';
import { latinDictionary, searchDictionary } from './search-dictionary.ts';
import { write, writeSearch } from './search-index.ts';
import { textWords } from './search-words.ts';

/** Makes a built site searchable; returns how many things can be found. */
export async function buildSearch(site: string, dataset: Dataset): Promise<number> {
  const records = siteRecords(site, dataset);
  await writeSearchOf(site, dataset, records);
  return records.length;
}

/** Writes everything that the search of these records needs. */
export async function writeSearchOf(
  site: string,
  dataset: Dataset,
  records: readonly SearchRecord[],
): Promise<void> {
  const folder = `${site}/pagefind`;
  await writeSearch(folder, inOrder(records));
  const dictionary = searchDictionary(dataset, records);
  const known = new Set([...wordsOf(dictionary), ...namesOf(dictionary).keys()]);
  write(`${folder}/dictionary.json`, dictionary);
  write(`${folder}/latin.json`, latinDictionary(dataset, records));
  write(
    `${folder}/words.json`,
    textWords(records).filter((word) => !known.has(word)),
  );
}

/** The records as they come where nothing else decides: by kind, the newest year first. */
const inOrder = (records: readonly SearchRecord[]): readonly SearchRecord[] => {
  const kinds = Object.keys(words.kinds);
  return [...records].sort(
    (a, b) => kinds.indexOf(a.kind) - kinds.indexOf(b.kind) || (b.year ?? 0) - (a.year ?? 0),
  );
};

/** Everything that can be found and stands on a page that was built. */
export const siteRecords = (site: string, dataset: Dataset): readonly SearchRecord[] =>
  searchRecords(dataset, dataset.pages.map(proseSections)).filter(({ href }) =>
    existsSync(`${site}${href.replace(/#.*/, '')}index.html`),
  );
