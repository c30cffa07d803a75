import type { Edition } from '../../edition.ts';
import { volumesOf } from '../../search/words/dictionary.ts';
import type { Words } from '../../text/words.ts';
import { withAnswers } from '../../views/search/answers.ts';
import { searchRecords } from '../../views/search/records.ts';
import { recordFields, recordNames, type SearchRecord } from '../../views/search/record.ts';
import { keepNothing, type KeepData } from '../../parse/keep.ts';
import { codeKey, packagesKey } from '../inputs.ts';
import { keptData } from '../kept-data.ts';
import { dataColumns } from './columns.ts';
import { proseSections } from './prose.ts';
import { analyserOf, dictionaryCut, type Cut } from './analyser.ts';
import { recordContents } from './contents.ts';
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
 * Makes a site searchable in every language; returns how many things can be found. What stands in several of them, or
 * stood in the last search, is cut into words and made ready for the index once; `kept` is the folder where that is kept.
 */
export async function buildSearches(
  site: string,
  editions: readonly Edition[],
  kept: string,
): Promise<number> {
  const { cut, save } = keptCuts(`${kept}/cuts.json`, packagesKey(), dictionaryCut);
  const { keep, prune } = keptData(`${kept}/records`, codeKey());
  let found = 0;
  for (const edition of editions) found += await buildSearch(site, edition, cut, keep);
  save();
  prune();
  return found;
}

/** Makes a site searchable, whether its pages are there yet or not; returns how many things can be found. */
export async function buildSearch(
  site: string,
  edition: Edition,
  cut: Cut = dictionaryCut,
  keep: KeepData = keepNothing,
): Promise<number> {
  const { words, links } = edition;
  const records = siteRecords(edition);
  const folder = `${site}/${links.pathOf(links.searchIndexHref)}`;
  const answered = withAnswers(edition, records);
  await writeSearch(folder, answered, recordContents(words, answered, keep), () => {
    writeWords(folder, edition, records, cut);
  });
  return records.length;
}

/** Writes all that the search knows at once, and its dictionary in volumes. */
function writeWords(
  folder: string,
  edition: Edition,
  records: readonly SearchRecord[],
  cut: Cut,
): void {
  const { dataset, words } = edition;
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
