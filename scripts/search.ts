import { existsSync } from 'node:fs';
import type { Dataset } from '../src/model/dataset.ts';
import { searchRecords } from '../src/views/search-records.ts';
import type { SearchRecord } from '../src/views/search-record.ts';
import { proseSections } from './prose.ts';
import { searchDictionary, textWords } from './search-dictionary.ts';
import { write, writeSearch } from './search-index.ts';

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
  write(`${folder}/dictionary.json`, searchDictionary(dataset, records));
  write(`${folder}/words.json`, textWords(records));
}

/** Everything that can be found and stands on a page that was built. */
export const siteRecords = (site: string, dataset: Dataset): readonly SearchRecord[] =>
  searchRecords(dataset, dataset.pages.map(proseSections)).filter(({ href }) =>
    existsSync(`${site}${href.replace(/#.*/, '')}index.html`),
  );
