import { existsSync } from 'node:fs';
import type { Edition } from '../../edition.ts';
import { wordsOf } from '../../search/dictionary.ts';
import { namesOf } from '../../search/name.ts';
import type { SearchRecord } from '../../views/search/record.ts';
import { searchRecords } from '../../views/search/records.ts';
import { latinDictionary, searchDictionary } from './dictionary.ts';
import { write, writeSearch } from './index.ts';
import { proseSections } from './prose.ts';
import { textWords } from './words.ts';

/** Makes a built site searchable; returns how many things can be found. */
export async function buildSearch(site: string, edition: Edition): Promise<number> {
  const records = siteRecords(site, edition);
  await writeSearchOf(site, edition, records);
  return records.length;
}

/** Writes everything that the search of these records needs. */
export async function writeSearchOf(
  site: string,
  edition: Edition,
  records: readonly SearchRecord[],
): Promise<void> {
  const folder = `${site}/${edition.links.pathOf(edition.links.searchIndexHref)}`;
  await writeSearch(folder, edition, records);
  const dictionary = searchDictionary(edition, records);
  const known = new Set([...wordsOf(dictionary), ...namesOf(dictionary).keys()]);
  write(`${folder}/dictionary.json`, dictionary);
  write(`${folder}/latin.json`, latinDictionary(edition.dataset, records));
  write(
    `${folder}/words.json`,
    textWords(records).filter((word) => !known.has(word)),
  );
}

/** Everything that can be found and stands on a page that was built. */
export const siteRecords = (site: string, edition: Edition): readonly SearchRecord[] => {
  const { dataset, links } = edition;
  const prose = dataset.pages.map((page) => proseSections(links, page));
  return searchRecords(edition, prose).filter(({ href }) =>
    existsSync(`${site}/${links.pathOf(href).replace(/#.*/, '')}index.html`),
  );
};
