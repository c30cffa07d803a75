import { isTogether, wardsSchema, type WardRegistry } from '../model/content/ward.ts';
import { unknownFindings } from './checks.ts';
import { entriesOf, repeatedFindings } from './repeated.ts';
import { regionFindings } from './region.ts';
import { takenFindings } from './taken.ts';
import { parseWith, withFindings, type Parsed } from './document.ts';
import { lenient, type Lenient } from './lenient.ts';
import type { Finding, Path, Say } from './problem.ts';
import type { Source } from './source.ts';

/**
 * Reads the registry of wards and their regions: no two wards ever share a code or a slug, no two of one time and region
 * a name or a place in the tile map, all codes are of one form, and one that has ended leads to wards that are there
 * afterwards. Where there are regions, every ward is in one, and none is without wards.
 */
export function parseWards(source: Source): Parsed<WardRegistry> {
  return withFindings(parseWith(wardsSchema, source), (content) => {
    const registry = lenient(wardsSchema, content);
    const wards = entriesOf(registry.wards, ['wards']);
    return [
      ...regionFindings(entriesOf(registry.regions, ['regions']), wards),
      ...repeatedFindings(wards, 'code'),
      ...repeatedFindings(wards, 'slug'),
      ...codeFindings(wards),
      ...wards.flatMap((ward, index) => sharedFindings(ward, wards.slice(0, index))),
      ...wards.flatMap((ward) => lifeFindings(ward, wards)),
    ];
  });
}

type Entry = Lenient<typeof wardsSchema>['wards'][number] & Readonly<{ path: Path }>;

const finding = (path: Path, say: Say): readonly Finding[] => [{ path, say }];

/** The codes of a registry are of one form, that of the first: a digit too many or too few is a slip. */
function codeFindings([first, ...others]: readonly Entry[]): readonly Finding[] {
  const right = first?.code;
  if (right == null) return [];
  return others.flatMap(({ code, path }) =>
    code != null && formOf(code) !== formOf(right)
      ? finding([...path, 'code'], (m) => m.otherCodeForm(code, right))
      : [],
  );
}

const formOf = (code: string): string => code.replace(/\d/g, '0').replace(/[A-Za-z]/g, 'A');

/** A name or a place belongs to one ward of a region at a time; the later one is told. */
function sharedFindings(ward: Entry, before: readonly Entry[]): readonly Finding[] {
  const isBeside = (other: Entry) =>
    other.region === ward.region && isDated(other) && isDated(ward) && isTogether(other, ward);
  return takenFindings(ward, before.filter(isBeside));
}

/** Days that are wrong in themselves tell nothing of others. */
const isDated = ({ from, until }: Entry): boolean => from !== undefined && until !== undefined;

/** It begins before it ends, and only one that has ended has successors. */
function lifeFindings(ward: Entry, wards: readonly Entry[]): readonly Finding[] {
  const { from, until, successors, path } = ward;
  return [
    ...(from != null && until != null && until < from
      ? finding([...path, 'until'], (m) => m.endsBefore(from))
      : []),
    ...(successors.length > 0 && until === null
      ? finding([...path, 'successors'], (m) => m.successorsOfLiving())
      : []),
    ...successors.flatMap((one, index) =>
      successorFindings(one, ward, wards, [...path, 'successors', index]),
    ),
  ];
}

/** A successor is another ward that is still there on the day after. */
function successorFindings(
  slug: string | null | undefined,
  ward: Entry,
  wards: readonly Entry[],
  path: Path,
): readonly Finding[] {
  const next = wards.find((other) => other.slug === slug);
  if (slug == null || next === undefined)
    return unknownFindings(
      slug,
      wards.flatMap((other) => other.slug ?? []),
      'ward',
      path,
    );
  const hasEnded = next.until != null && ward.until != null && next.until <= ward.until;
  return next === ward || hasEnded ? finding(path, (m) => m.endedSuccessor(slug)) : [];
}
