import type { Edition } from '../../edition.ts';
import type { Link } from '../../links.ts';
import type { Ward } from '../../model/content/ward.ts';
import { dayOfData, predecessorsOf } from '../../model/dataset.ts';
import { wardName } from './name.ts';

/** When a ward began or ended, which wards came before and after it, what it was called: sentences; empty for most. */
export function lifeSentences(edition: Edition, ward: Ward): readonly string[] {
  const { words } = edition;
  const { from, until, formerNames } = ward;
  const before = predecessorsOf(edition.dataset, ward).map((one) => wardName(edition, one));
  return [
    ...(until === null ? [] : [endSentence(edition, ward, until)]),
    ...(from === null
      ? []
      : [words.wardBegan(ward.name, words.day(from), before, isPast(edition, from))]),
    ...(formerNames.length === 0 ? [] : [words.wardRenamed(formerNames)]),
  ];
}

/** When a ward ended or will, and which wards take its place; null for one without an end. */
export const wardEnd = (edition: Edition, ward: Ward): string | null =>
  ward.until === null ? null : endSentence(edition, ward, ward.until);

const endSentence = (edition: Edition, ward: Ward, until: string): string =>
  edition.words.wardEnded(
    ward.name,
    edition.words.day(until),
    successorsOf(edition, ward).map((one) => wardName(edition, one)),
    isPast(edition, until),
  );

/** Whether a day has come on the day of the data. */
function isPast({ dataset }: Edition, day: string): boolean {
  const today = dayOfData(dataset);
  return today === null || day <= today;
}

/** The wards that took the place of a ward, and those whose place it took: the ways to their pages. */
export const kinOf = (edition: Edition, ward: Ward): readonly Kin[] =>
  [
    { label: edition.words.wardSuccessors, wards: successorsOf(edition, ward) },
    { label: edition.words.wardPredecessors, wards: predecessorsOf(edition.dataset, ward) },
  ]
    .filter(({ wards }) => wards.length > 0)
    .map(({ label, wards }) => ({ label, links: wards.map((one) => wardLink(edition, one)) }));

export type Kin = Readonly<{ label: string; links: readonly Link[] }>;

const successorsOf = ({ dataset }: Edition, { successors }: Ward): readonly Ward[] =>
  successors.flatMap((slug) => dataset.index.wardBySlug.get(slug) ?? []);

const wardLink = (edition: Edition, ward: Ward): Link => ({
  href: edition.links.wardHref(ward.slug),
  name: wardName(edition, ward),
});
