import type { Edition } from '../../edition.ts';
import type { Dataset } from '../../model/dataset.ts';
import { withoutSuffix } from '../../model/content/ward.ts';
import { keysOf, runsOf } from '../../search/index/unit.ts';
import { fold } from '../../search/words/fold.ts';
import type { Group, Leads, Names, WardName, Word } from '../../search/words/names.ts';
import { textReading, type Analyser } from './analyser.ts';
import type { SearchRecord } from '../../views/search/record.ts';

/** What the search knows at once: the kinds of records, the wards by all their names, and spellings. */
export const searchNames = (
  { dataset, words }: Edition,
  records: readonly SearchRecord[],
  groupOf: GroupMaker,
  common: readonly string[],
): Names => ({
  common: [...common, ...words.lightWords],
  kinds: Object.keys(words.kinds).flatMap((kind) => yearsOf(kind, records)),
  explaining: EXPLAINING,
  questions: Object.entries(words.questions).map(([name, asked]) => [name, ...asked] as const),
  fillers: words.questionFillers,
  units: dataset.framework.units
    .map(({ name, equals }) => [name, ...equals])
    .filter((unit) => groupOf(unit).held.length > 0),
  city: words.cityNames(dataset.site.city),
  wards: wardNames(dataset),
  wardNames: words.wardNames(dataset.site.city, dataset.site.wardSuffix?.name ?? ''),
  spellings: dataset.spellings.map(groupOf),
});

/** A kind with every year of its records, the newest first. */
const yearsOf = (kind: string, records: readonly SearchRecord[]): Names['kinds'] =>
  [...new Set(records.filter((one) => one.kind === kind).map(({ year }) => year))]
    .toSorted((a, b) => (b ?? 0) - (a ?? 0))
    .map((year) => [kind, year]);

/** What only explains does not come before what has the figures. */
const EXPLAINING: readonly SearchRecord['kind'][] = ['term', 'page'];

/** The terms with their readings. */
export const termWords = ({ terms }: Dataset): readonly Word[] =>
  terms.flatMap(({ term, reading }) => (reading === null ? [] : [[term, reading] as const]));

/** The names whose readings the content corrects. */
export const namesRead = ({ readings }: Dataset): readonly Word[] =>
  readings.map(({ word, reading }) => [word, reading] as const);

/** All that the content tells the reading of. */
export const toldReadings = (dataset: Dataset): readonly Word[] => [
  ...termWords(dataset),
  ...dataset.index.indicators.flatMap(({ indicator: { shortName, reading } }) =>
    reading === null ? [] : [[shortName, reading] as const],
  ),
];

/** What may be asked for, as it is written and as it is read. */
export const withReadings = (analyse: Analyser, leads: Leads): Leads =>
  leads.flatMap(([asked, ...found]) => {
    const reading = textReading(analyse, asked);
    const read = ['', asked].includes(reading) ? [] : [[reading, ...found] as const];
    return found.length === 0 ? [] : [[asked, ...found] as const, ...read];
  });

/** Every name of a term with the others that the texts hold. */
export const termMeanings = ({ terms }: Dataset, groupOf: GroupMaker): Leads =>
  terms.flatMap(({ term, synonyms }) => {
    const names = [term, ...synonyms];
    const { held } = groupOf(names);
    return names.map((name) => [name, ...held.filter((one) => one !== name)] as const);
  });

/** Tells which names of one thing the texts hold. */
export type GroupMaker = (names: readonly string[]) => Group;

export function groupMaker(records: readonly SearchRecord[]): GroupMaker {
  const texts = records.flatMap(({ title, text, figures }) => [
    title,
    ...text,
    figures?.value ?? '',
  ]);
  const held = [...new Set(texts)].map(keysIn).join('|');
  const isHeld = (name: string) => held.includes(keysIn(fold(name)));
  return (names) => {
    const [some, other] = [true, false].map((is) => names.filter((name) => isHeld(name) === is));
    return { held: some ?? [], other: other ?? [] };
  };
}

/** What is in more than so many of all records, and in more than a few, says nothing of what is asked for. */
const COMMON = 0.3;
const FEW = 20;

/** The words that are in a great part of the texts of records. */
export function commonWords(texts: readonly string[], words: readonly Word[]): readonly string[] {
  const folded = texts.map(fold);
  const most = Math.max(FEW, COMMON * texts.length);
  const isCommon = (word: string) => folded.filter((one) => one.includes(word)).length > most;
  return words.map(([text]) => text).filter((text) => isCommon(fold(text)));
}

/** The keys of a text with spaces around them, so that none is found inside of another. */
const keysIn = (text: string): string =>
  runsOf(text)
    .map((run) => ` ${keysOf(run).join(' ')} `)
    .join('|');

export const searchHints = ({ hints }: Dataset): Leads =>
  hints.flatMap(({ word, asked }) => asked.map((one) => [one, word] as const));

/** Every ward with and without what all their names end in. */
const wardNames = ({ site: { wardSuffix }, wards }: Dataset): readonly WardName[] =>
  wards.map(({ name, kana, slug }) => [
    name,
    withoutSuffix(name, wardSuffix?.name),
    kana ?? '',
    withoutSuffix(kana ?? '', wardSuffix?.kana),
    slug,
  ]);
