import { existsSync } from 'node:fs';
import type { Dataset } from '../../model/dataset.ts';
import { wordsOf } from '../../search/dictionary.ts';
import { namesOf } from '../../search/name.ts';
import { searchRecords } from '../../views/search/records.ts';
import type { SearchRecord } from '../../views/search/record.ts';
import { proseSections } from './prose.ts';
import { latinDictionary, searchDictionary } from './dictionary.ts';
import { write, writeSearch } from './index.ts';
import { textWords } from './words.ts';

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
  await writeSearch(folder, dataset, records);
  const dictionary = searchDictionary(dataset, records);
  const known = new Set([...wordsOf(dictionary), ...namesOf(dictionary).keys()]);
  write(`${folder}/dictionary.json`, dictionary);
  write(`${folder}/latin.json`, latinDictionary(dataset, records));
  write(
    `${folder}/words.json`,
    textWords(records).filter((word) => !known.has(word)),
  );
}

/** Everything that can be found and stands on a page that was built. */
export const siteRecords = (site: string, dataset: Dataset): readonly SearchRecord[] =>
  searchRecords(dataset, dataset.pages.map(proseSections)).filter(({ href }) =>
    existsSync(`${site}${href.replace(/#.*/, '')}index.html`),
  );
