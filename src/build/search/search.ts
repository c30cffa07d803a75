import type { Edition } from '../../edition.ts';
import { volumesOf } from '../../search/words/dictionary.ts';
import type { Words } from '../../text/words.ts';
import { withAnswers } from '../../views/search/answers.ts';
import { searchRecords } from '../../views/search/records.ts';
import { recordFields, recordNames, type SearchRecord } from '../../views/search/record.ts';
import { dataColumns } from './columns.ts';
import { proseSections } from './prose.ts';
import { analyserOf } from './analyser.ts';
import {
  commonWords,
  groupMaker,
  searchHints,
  searchNames,
  termMeanings,
  termWords,
  toldReadings,
  withReadings,
} from './names.ts';
import { write, writeSearch } from './index.ts';
import { wordsOfTexts } from './words.ts';

/** Makes a site searchable in every language; returns how many things can be found. */
export async function buildSearches(site: string, editions: readonly Edition[]): Promise<number> {
  let found = 0;
  for (const edition of editions) found += await buildSearch(site, edition);
  return found;
}

/** Makes a site searchable, whether its pages are there yet or not; returns how many things can be found. */
export async function buildSearch(site: string, edition: Edition): Promise<number> {
  const records = siteRecords(edition);
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
  await writeSearch(folder, words, withAnswers(edition, records));
  const groupOf = groupMaker(records);
  const analyse = analyserOf(toldReadings(dataset));
  const texts = records.map((record) => textsOf(words, record));
  const { nouns, verbs } = wordsOfTexts(analyse, texts.flat());
  const common = commonWords(
    texts.map((some) => some.join('\n')),
    nouns.slice(0, FREQUENT),
  );
  write(`${folder}/names.json`, searchNames(edition, records, groupOf, common));
  const volumes = volumesOf({
    words: { nouns: [...termWords(dataset), ...nouns], verbs },
    meanings: withReadings(analyse, termMeanings(dataset, groupOf)),
    hints: withReadings(analyse, searchHints(dataset)),
  });
  for (const [number, volume] of volumes.entries()) write(`${folder}/words/${number}.json`, volume);
}

/** Only words that are this frequent can be in many records. */
const FREQUENT = 300;

const textsOf = (words: Words, record: SearchRecord): readonly string[] => [
  ...recordNames(record),
  ...recordFields(words, record).flat(),
];

/** Everything that can be found in a site. */
export const siteRecords = (edition: Edition): readonly SearchRecord[] =>
  searchRecords(edition, [
    ...edition.dataset.pages.map((page) => proseSections(edition.links, page)),
    dataColumns(edition),
  ]);
