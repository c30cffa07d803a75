import { existsSync } from 'node:fs';
import type { Dataset } from '../src/model/dataset.ts';
import { words } from '../src/text/words.ts';
import { toHiragana } from '../src/search/kana.ts';
import type { Word } from '../src/search/names.ts';
import type { WordFile } from '../src/search/search.ts';
import { searchRecords } from '../src/views/search-records.ts';
import { recordFields, type SearchRecord } from '../src/views/search-record.ts';
import { proseSections } from './prose.ts';
import { searchHints, searchNames } from './search-names.ts';
import { write, writeSearch } from './search-index.ts';
import { wordsOfTexts } from './search-words.ts';

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
  const found = wordsOfTexts(records.flatMap(recordFields));
  write(`${folder}/names.json`, searchNames(dataset, records));
  write(`${folder}/hints.json`, searchHints(dataset));
  write(`${folder}/words.json`, { nouns: columnsOf(found.nouns), verbs: columnsOf(found.verbs) });
}

/** Words in columns; what is written in kana is its own reading. */
const columnsOf = (words: readonly Word[]): WordFile['nouns'] => ({
  words: words.map(([word]) => word).join(' '),
  readings: words.map(([word, reading]) => (reading === toHiragana(word) ? '' : reading)).join(' '),
});

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
