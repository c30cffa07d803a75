import type { Edition } from '../../edition.ts';
import type { Dataset } from '../../model/dataset.ts';
import { withoutSuffix } from '../../model/content/ward.ts';
import { fold } from '../../search/fold.ts';
import type { Group, Hints, Names, WardName } from '../../search/names.ts';
import type { SearchRecord } from '../../views/search/record.ts';

/** What the search knows at once: the wards and terms by all their names, and which of these the texts hold. */
export function searchNames({ dataset, words }: Edition, records: readonly SearchRecord[]): Names {
  const texts = records.map((record) =>
    [record.title, ...record.text, record.figures?.value ?? ''].map(fold).join('\n'),
  );
  const groupOf = (names: readonly string[]): Group => {
    const isHeld = (name: string) => texts.some((text) => text.includes(fold(name)));
    return { held: names.filter(isHeld), other: names.filter((name) => !isHeld(name)) };
  };
  return {
    wards: wardNames(dataset),
    wardNames: words.wardNames(dataset.site.city, dataset.site.wardSuffix?.name ?? ''),
    terms: dataset.terms.map(({ term, reading, synonyms }) => ({
      reading: reading ?? '',
      names: groupOf([term, ...synonyms]),
    })),
    spellings: dataset.spellings.map(groupOf),
  };
}

export const searchHints = (dataset: Dataset): Hints =>
  dataset.hints.map(({ word, asked }) => [word, ...asked]);

/** Every ward with and without what all their names end in. */
const wardNames = ({ site: { wardSuffix }, wards }: Dataset): readonly WardName[] =>
  wards.map(({ name, kana, slug }) => [
    name,
    withoutSuffix(name, wardSuffix?.name),
    kana ?? '',
    withoutSuffix(kana ?? '', wardSuffix?.kana),
    slug,
  ]);
