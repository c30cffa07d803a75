import { frameworkSchema, frameworkSchemaIn, type Framework } from '../model/content/framework.ts';
import { codesAbove, MOST_LEVELS } from '../model/content/group.ts';
import { ANY_NOTATION, type Notation } from '../model/figure/notation.ts';
import { parseTarget } from '../model/figure/target.ts';
import { SCALES, type ScaleName } from '../model/content/scale.ts';
import { entriesOf, repeatedFindings } from './repeated.ts';
import { unknownFindings } from './checks.ts';
import type { Messages } from '../text/ja/messages.ts';
import { parseWith, withFindings, type Parsed } from './document.ts';
import { nearest } from './nearest.ts';
import type { Finding, Say } from './problem.ts';
import { lenient, type Lenient } from './lenient.ts';
import type { Source } from './source.ts';

/** Reads the framework; no groups, indicators or grades of a scale are known by the same name. */
export function parseFramework(source: Source): Parsed<Framework> {
  const notation = source.notation ?? ANY_NOTATION;
  return withFindings(parseWith(frameworkSchemaIn(notation), source), (content) => {
    const framework = lenient(frameworkSchema, content);
    return [
      ...unitFindings(framework, notation),
      ...codeFindings(framework),
      ...groupFindings(framework),
      ...SCALES.flatMap((name) => gradeFindings(framework.scales, name)),
    ];
  });
}

type Names = Lenient<typeof frameworkSchema>;

/** No two units are printed alike, and indicators are measured in units of the framework, by their names. */
function unitFindings(framework: Names, notation: Notation): readonly Finding[] {
  const units = entriesOf(framework.units, ['units']);
  const names = units.flatMap(({ name }) => name ?? []);
  const equals = units.flatMap((unit) =>
    unit.equals.map((name, index) => ({ name, path: [...unit.path, 'equals', index] })),
  );
  const prints = [...units.map(({ name, path }) => ({ name, path: [...path, 'name'] })), ...equals];
  return [
    ...prints.flatMap(({ name, path }, at) =>
      name != null && prints.findIndex((other) => other.name === name) < at
        ? [{ path, say: (m: Messages) => m.repeatedName(name) }]
        : [],
    ),
    ...indicatorEntries(framework).flatMap((indicator) =>
      indicatorFindings(indicator, names, { ...notation, units: knownUnits(framework) }),
    ),
  ];
}

/** An indicator is measured in a unit of the framework, and so is its target. */
function indicatorFindings(
  { unit, target, path }: ReturnType<typeof indicatorEntries>[number],
  names: readonly string[],
  notation: Notation,
): readonly Finding[] {
  if (unit == null) return [];
  if (!names.includes(unit)) {
    const say: Say = (m) => m.unknownUnit(unit, nearest(unit, names), names);
    return [{ path: [...path, 'unit'], say }];
  }
  const { operator, relative, unitName } = parseTarget(target ?? unit, null, notation);
  const isRead = operator !== null && (relative !== null || unitName === unit);
  if (isRead || target == null) return [];
  return [{ path: [...path, 'target'], say: (m) => m.rules.targetUnit(unit) }];
}

/** The units that are right in themselves. */
const knownUnits = ({ units }: Names) =>
  units.flatMap(({ name, equals, mark }) =>
    name == null ? [] : { name, equals: equals.flatMap((one) => one ?? []), mark: mark ?? null },
  );

const themeEntries = ({ goals }: Names) =>
  entriesOf(goals, ['goals']).flatMap((goal) => entriesOf(goal.themes, [...goal.path, 'themes']));

const indicatorEntries = (framework: Names) => [
  ...themeEntries(framework)
    .flatMap((theme) => entriesOf(theme.items, [...theme.path, 'items']))
    .flatMap((item) => entriesOf(item.indicators, [...item.path, 'indicators'])),
  ...entriesOf(framework.indicators, ['indicators']),
];

function codeFindings(framework: Names): readonly Finding[] {
  const all = indicatorEntries(framework);
  const tops = [
    ...entriesOf(framework.goals, ['goals']),
    ...entriesOf(framework.groups, ['groups']),
  ];
  return [
    ...[tops, themeEntries(framework), all].flatMap((entries) => repeatedFindings(entries, 'code')),
    ...repeatedFindings(all, 'slug'),
    ...fileFindings(all),
  ];
}

/** What stands within a group names one that is there, no circle arises, and nothing lies too deep. */
function groupFindings({ groups, indicators }: Names): readonly Finding[] {
  const codes = groups.flatMap(({ code }) => code ?? []);
  const inGroups = entriesOf(groups, ['groups']).map((group) => ({ ...group, depth: 2 }));
  const listed = entriesOf(indicators, ['indicators']).map((one) => ({ ...one, depth: 1 }));
  return [...inGroups, ...listed].flatMap(
    ({ code, within, path, depth }, at): readonly Finding[] => {
      const place = [...path, 'within'];
      const unknown = unknownFindings(within, codes, 'group', place);
      if (within == null || unknown.length > 0) return unknown;
      const above = codesAbove(groups, within);
      if (at < groups.length && code != null && above.includes(code))
        return [{ path: place, say: (m) => m.groupCircle(code) }];
      return above.length + depth > MOST_LEVELS
        ? [{ path: place, say: (m) => m.tooManyLevels(MOST_LEVELS) }]
        : [];
    },
  );
}

/** The name of an indicator's file for people (`slug-ja.csv`) is no other indicator's. */
function fileFindings(indicators: ReturnType<typeof indicatorEntries>): readonly Finding[] {
  const slugs = new Set(indicators.flatMap(({ slug }) => slug ?? []));
  return indicators.flatMap(({ slug, path }) => {
    const other = slug?.replace(/-[a-z]{2}(?:-[A-Z]{2})?$/, '');
    return slug == null || other === undefined || other === slug || !slugs.has(other)
      ? []
      : [{ path: [...path, 'slug'], say: (m: Messages) => m.slugOfFile(slug, other) }];
  });
}

function gradeFindings(scales: Names['scales'], name: ScaleName): readonly Finding[] {
  const grades = entriesOf(scales[name].grades, ['scales', name, 'grades']);
  return [...repeatedFindings(grades, 'value'), ...repeatedFindings(grades, 'id')];
}
