import type { Edition } from '../../edition.ts';
import { goalAnchor, termAnchor } from '../../links.ts';
import {
  codedGroups,
  groupsAt,
  type Group,
  type PlacedIndicator,
} from '../../model/content/framework.ts';
import type { Term } from '../../model/content/glossary.ts';
import type { Region } from '../../model/content/region.ts';
import { withoutSuffix, type Ward } from '../../model/content/ward.ts';
import { regionOf } from '../../model/region.ts';
import { findingLists } from '../findings/page.ts';
import { homeNow } from '../home/now.ts';
import { regionPart } from '../region/part.ts';
import { groupName } from '../frame/group.ts';
import { indicatorFinding } from '../indicator/finding.ts';
import { formatTarget } from '../result/format.ts';
import { wardPage } from '../ward/page.ts';
import { EMPTY, present, themesOf, type SearchRecord } from './record.ts';
import { scaleRecords, versionRecords } from './legend.ts';
import { pageRecords } from './pages.ts';
import { reportRecords } from './reports.ts';

/** A page in sections; the first stands before any heading and has no anchor. `names` are what a section explains. */
export type ProsePage = Readonly<{
  href: string;
  title: string;
  sections: readonly Readonly<{
    heading: string | null;
    anchor: string | null;
    text: string;
    names: readonly string[];
  }>[];
}>;

/** Everything the search can find, from the data: one record for every thing with an address. */
export const searchRecords = (
  edition: Edition,
  prose: readonly ProsePage[],
): readonly SearchRecord[] => [
  ...edition.dataset.index.indicators.map((one) => indicatorRecord(edition, one)),
  ...edition.dataset.wards.map((ward) => wardRecord(edition, ward)),
  ...edition.dataset.regions.map((region) => regionRecord(edition, region)),
  ...reportRecords(edition),
  ...edition.dataset.terms.map((one) => termRecord(edition, one)),
  ...groupsAt(edition.dataset.index.indicators, 0).map((group) => groupRecord(edition, group)),
  ...prose.flatMap(proseRecords),
  ...pageRecords(edition),
  ...scaleRecords(edition),
  ...versionRecords(edition),
  ...findingLists(edition).map(({ kind, heading, headline, method }) => ({
    ...EMPTY,
    kind: 'page' as const,
    title: heading,
    place: [edition.words.findings],
    href: edition.links.findingsKindHref(kind),
    finding: headline,
    text: [method],
  })),
];

/** A group of the first level, where the list of indicators names it, with the groups below it. */
function groupRecord({ dataset, words, links }: Edition, group: Group): SearchRecord {
  const under = dataset.index.indicators.filter(({ groups }) => groups[0] === group);
  const parts = groupsAt(under, 1);
  return {
    ...EMPTY,
    kind: 'page',
    title: groupName(words, group),
    href: `${links.indicatorsHref}#${goalAnchor(group.code)}`,
    themes: codedGroups(under).map(({ code }) => code),
    text: [group.name, ...parts.map((part) => groupName(words, part))],
  };
}

function indicatorRecord(edition: Edition, { groups, indicator }: PlacedIndicator): SearchRecord {
  const { words, links } = edition;
  const { name, shortName, slug, code, explanation, population, target } = indicator;
  return {
    ...EMPTY,
    kind: 'indicator',
    title: shortName,
    also: [name, code],
    href: links.indicatorHref(slug),
    themes: themesOf(edition.dataset, [code]),
    finding: indicatorFinding(edition, indicator),
    text: present(
      explanation,
      words.outcomeLine(words.commonTarget, formatTarget(words, target)),
      population,
    ),
    context: [
      slug.replaceAll('-', ' '),
      words.indicatorNumber(code),
      ...groups.map(({ shortName }) => shortName),
    ],
  };
}

function wardRecord(edition: Edition, ward: Ward): SearchRecord {
  return {
    ...EMPTY,
    kind: 'ward',
    title: ward.name,
    also: [
      withoutSuffix(ward.name, edition.dataset.site.wardSuffix?.name),
      ward.romaji ?? ward.slug,
    ],
    href: edition.links.wardHref(ward.slug),
    place: present(regionOf(edition.dataset, ward)?.name ?? null),
    ward: edition.dataset.index.placesByWard.has(ward.slug) ? ward.slug : null,
    finding: wardPage(edition, ward).lead,
    context: [ward.code],
  };
}

const regionRecord = (edition: Edition, region: Region): SearchRecord => ({
  ...EMPTY,
  kind: 'page',
  title: region.name,
  also: [region.romaji ?? region.slug],
  href: edition.links.regionHref(region.slug),
  finding: homeNow(regionPart(edition, region)).lead,
});

const termRecord = ({ links }: Edition, { id, term, meaning, synonyms }: Term): SearchRecord => ({
  ...EMPTY,
  kind: 'term',
  title: term,
  also: synonyms,
  href: `${links.glossaryHref}#${termAnchor(id)}`,
  text: [meaning],
});

const proseRecords = ({ href, title, sections }: ProsePage): readonly SearchRecord[] =>
  sections.map(({ heading, anchor, text, names }) => ({
    ...EMPTY,
    kind: 'page',
    title: heading ?? title,
    place: heading === null ? [] : [title],
    href: anchor === null ? href : `${href}#${anchor}`,
    known: names,
    text: [text],
  }));
