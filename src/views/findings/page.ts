import { perEdition, type Edition } from '../../edition.ts';
import type { Link } from '../../links.ts';
import { livingWards, wardPlaces, wardReports, type WardReport } from '../../model/dataset.ts';
import type { Ward } from '../../model/content/ward.ts';
import { mostOf, type Bound } from '../frame/bound.ts';
import { changed } from './changed.ts';
import { early } from './early.ts';
import type { Finding, FindingKind, FindingList, FindingMaker } from './finding.ts';
import { falls, rises } from './moves.ts';
import { near } from './near.ts';
import { promises } from './promises.ts';
import { rated } from './rated.ts';
import { worsening } from './worsening.ts';

const MAKERS: Readonly<Record<FindingKind, FindingMaker>> = {
  ...{ rated, falls, rises, near, worsening, early, changed, promises },
};

/** Every kind of finding in these reports. */
const listsOf = (edition: Edition, places: readonly WardReport[]): readonly FindingList[] =>
  Object.values(MAKERS).map((make) => make(edition, places));

/** What is found in the newest report of each ward that is there. */
export const findingLists = perEdition((edition): readonly FindingList[] => {
  const { dataset } = edition;
  return listsOf(
    edition,
    livingWards(dataset).flatMap((ward) => wardPlaces(dataset, ward).slice(-1)),
  );
});

/** What is found of one kind in all reports. */
export const findingsOfKind = (edition: Edition, kind: FindingKind): readonly Finding[] =>
  findingsIn(MAKERS[kind](edition, wardReports(edition.dataset)));

/** What is found in all reports of a ward, newest first. */
export const wardFindings = (edition: Edition, ward: Ward): readonly Finding[] =>
  listsOf(edition, wardPlaces(edition.dataset, ward))
    .flatMap(findingsIn)
    .toSorted((a, b) => b.year - a.year);

export const findingsIn = ({ groups }: FindingList): readonly Finding[] =>
  groups.flatMap(({ findings }) => findings);

/** How many findings of each group a page shows: all, unless they are very many. */
export const mostShown = (edition: Edition): number =>
  mostOf(edition, findingLists(edition).flatMap(findingsIn).length, BOUND);

const BOUND: Bound = { whole: 150, each: 8 };

/** How many results findings are about: a finding about a report counts all that it names. */
export const resultCount = (list: FindingList): number =>
  findingsIn(list).flatMap(({ results }) => results).length;

/** The findings that a reader of the home page should know, each with the way to its list. */
export function homeFindings(edition: Edition): readonly Link[] {
  const lists = findingLists(edition).filter((list) => findingsIn(list).length > 0);
  return HOME.flatMap((kind) => lists.find((list) => list.kind === kind) ?? []).map(
    ({ kind, headline }) => ({ href: edition.links.findingsKindHref(kind), name: headline }),
  );
}

const HOME: readonly FindingKind[] = ['rated', 'falls', 'near'];
