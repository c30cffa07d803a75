import { nameOfReport } from '../../model/report/report.ts';
import type { KeepData } from '../../parse/keep.ts';
import { contentOf, type Indexed } from '../../search/index/content.ts';
import { FACETS, type FacetName } from '../../search/index/facet.ts';
import { KIND, startTag, valueTag } from '../../search/index/tag.ts';
import type { Words } from '../../text/words.ts';
import type { Answering } from '../../views/search/answers.ts';
import { recordFields, recordNames, type SearchRecord } from '../../views/search/record.ts';

/** A record with the questions that it answers. */
export type Answered = SearchRecord & Answering;

/** What is indexed of every record. It is made once for all that stands on one card, as long as nothing there changes. */
export const recordContents = (
  words: Words,
  records: readonly Answered[],
  keep: KeepData,
): ReadonlyMap<Answered, string> =>
  new Map(
    [...Map.groupBy(records, cardOf)].flatMap(([card, own]) => {
      const indexed = own.map((record) => indexedRecord(words, record));
      const texts = [JSON.stringify(indexed)];
      const contents = keep(`records of ${card}`, texts, () => indexed.map(contentOf));
      return own.map((record, at) => [record, contents[at] ?? ''] as const);
    }),
  );

/** `north/2016`; what stands on no card belongs together. */
const cardOf = ({ ward, year }: SearchRecord): string =>
  ward === null || year === null ? '' : nameOfReport({ ward, fiscalYear: year });

const indexedRecord = (words: Words, record: Answered): Indexed => ({
  kind: startTag(record.kind, record.year),
  names: recordNames(record),
  fields: recordFields(words, record),
  tags: [
    ...FACETS.filter((facet) => facet !== KIND).flatMap((facet) =>
      valuesOf(record, facet).map((value) => valueTag(facet, value)),
    ),
    ...record.leads.map((question) => valueTag('leads', question)),
    ...record.answers.map((question) => valueTag('answers', question)),
    ...record.units.map((unit) => valueTag('unit', unit)),
  ],
  shown: record.finding ?? '',
});

/** The values under which a filter finds a record. */
function valuesOf(record: SearchRecord, facet: FacetName): readonly string[] {
  if (facet === 'theme') return record.themes;
  const value = record[facet];
  return value === null ? [] : [String(value)];
}
