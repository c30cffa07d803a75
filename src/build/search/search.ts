import type { Edition } from '../../edition.ts';
import { volumesOf } from '../../search/words/dictionary.ts';
import type { Words } from '../../text/words.ts';
import { withAnswers } from '../../views/search/answers.ts';
import { searchRecords } from '../../views/search/records.ts';
import { recordFields, recordNames, type SearchRecord } from '../../views/search/record.ts';
import { packagesKey } from '../inputs.ts';
import { dataColumns } from './columns.ts';
import { proseSections } from './prose.ts';
import { analyserOf, dictionaryCut, type Cut } from './analyser.ts';
import { keptCuts } from './cuts.ts';
import {
  commonWords,
  groupMaker,
  searchHints,
  searchNames,
  termMeanings,
  termWords,
  namesRead,
  toldReadings,
  withReadings,
} from './names.ts';
import { write, writeSearch } from './index.ts';
import { wordsOfTexts } from './words.ts';

/**
 * Makes a site searchable in every language; returns how many things can be found. A text that stands in several of them,
 * or stood in the last search, is cut into words once; `kept` is the file where that is kept.
 */
export async function buildSearches(
  site: string,
  editions: readonly Edition[],
  kept: string,
): Promise<number> {
  const { cut, save } = keptCuts(kept, packagesKey(), dictionaryCut);
  let found = 0;
  for (const edition of editions) found += await buildSearch(site, edition, cut);
  save();
  return found;
}

/** Makes a site searchable, whether its pages are there yet or not; returns how many things can be found. */
export async function buildSearch(
  site: string,
  edition: Edition,
  cut: Cut = dictionaryCut,
): Promise<number> {
  const records = siteRecords(edition);
  await writeSearchOf(site, edition, records, cut);
  return records.length;
}

/** Writes everything that the search of these records needs. */
export async function writeSearchOf(
  site: string,
  edition: Edition,
  records: readonly SearchRecord[],
  cut: Cut,
): Promise<void> {
  const { dataset, words, links } = edition;
  const folder = `${site}/${links.pathOf(links.searchIndexHref)}`;
  await writeSearch(folder, words, withAnswers(edition, records));
  const groupOf = groupMaker(records);
  const analyse = analyserOf(toldReadings(dataset), namesRead(dataset), cut);
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
