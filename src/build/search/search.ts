import { existsSync } from 'node:fs';
import type { Edition } from '../../edition.ts';
import { hintFiles } from '../../search/hint-files.ts';
import { wordFile } from '../../search/word-file.ts';
import type { Words } from '../../text/words.ts';
import { searchRecords } from '../../views/search/records.ts';
import { recordFields, type SearchRecord } from '../../views/search/record.ts';
import { proseSections } from './prose.ts';
import { searchHints, searchNames } from './names.ts';
import { write, writeSearch } from './index.ts';
import { wordsOfTexts } from './words.ts';

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
  const { dataset, words, links } = edition;
  const folder = `${site}/${links.pathOf(links.searchIndexHref)}`;
  const ordered = inOrder(words, records);
  await writeSearch(folder, words, ordered);
  const found = wordsOfTexts(records.flatMap((record) => recordFields(words, record)));
  write(`${folder}/names.json`, searchNames(edition, records));
  write(`${folder}/words.json`, wordFile(found));
  for (const [file, hints] of hintFiles(searchHints(dataset)).entries())
    write(`${folder}/hints/${file}.json`, hints);
}

/** The records as they come where nothing else decides: by kind, the newest year first. */
const inOrder = (words: Words, records: readonly SearchRecord[]): readonly SearchRecord[] => {
  const kinds = Object.keys(words.kinds);
  return [...records].sort(
    (a, b) => kinds.indexOf(a.kind) - kinds.indexOf(b.kind) || (b.year ?? 0) - (a.year ?? 0),
  );
};

/** Everything that can be found and stands on a page that was built. */
export function siteRecords(site: string, edition: Edition): readonly SearchRecord[] {
  const { dataset, links } = edition;
  const prose = dataset.pages.map((page) => proseSections(links, page));
  return searchRecords(edition, prose).filter(({ href }) =>
    existsSync(`${site}/${links.pathOf(href).replace(/#.*/, '')}index.html`),
  );
}
