import { frameworkSchema, type Framework } from '../model/content/framework.ts';
import { parseTarget } from '../model/figure/target.ts';
import { SCALES, type ScaleName } from '../model/content/scale.ts';
import { entriesOf, repeatedFindings } from './repeated.ts';
import type { Messages } from '../text/ja/messages.ts';
import { parseWith, withFindings, type Parsed } from './document.ts';
import { nearest } from './nearest.ts';
import type { Finding, Say } from './problem.ts';
import { lenient, type Lenient } from './lenient.ts';
import type { Source } from './yaml.ts';

/** Reads the framework; no goals, themes, indicators or grades of a scale are known by the same name. */
export const parseFramework = (source: Source): Parsed<Framework> =>
  withFindings(parseWith(frameworkSchema, source), (content) => {
    const { units, goals, scales } = lenient(frameworkSchema, content);
    return [
      ...unitFindings(units, goals),
      ...codeFindings(goals),
      ...SCALES.flatMap((name) => gradeFindings(scales, name)),
    ];
  });

type Names = Lenient<typeof frameworkSchema>;

/** No two units are printed alike, and indicators are measured in units of the framework, by their names. */
function unitFindings(listed: Names['units'], goals: Names['goals']): readonly Finding[] {
  const units = entriesOf(listed, ['units']);
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
    ...indicatorEntries(goals).flatMap((indicator) => indicatorFindings(indicator, names)),
  ];
}

/** An indicator is measured in a unit of the framework, and so is its target. */
function indicatorFindings(
  { unit, target, path }: ReturnType<typeof indicatorEntries>[number],
  names: readonly string[],
): readonly Finding[] {
  if (unit == null) return [];
  if (!names.includes(unit)) {
    const say: Say = (m) => m.unknownUnit(unit, nearest(unit, names), names);
    return [{ path: [...path, 'unit'], say }];
  }
  const { operator, relative, unit: printed } = parseTarget(target ?? unit);
  const isRead = operator !== null && (relative !== null || printed === unit);
  if (isRead || target == null) return [];
  return [{ path: [...path, 'target'], say: (m) => m.rules.targetUnit(unit) }];
}

const indicatorEntries = (listed: Names['goals']) =>
  entriesOf(listed, ['goals'])
    .flatMap((goal) => entriesOf(goal.themes, [...goal.path, 'themes']))
    .flatMap((theme) => entriesOf(theme.items, [...theme.path, 'items']))
    .flatMap((item) => entriesOf(item.indicators, [...item.path, 'indicators']));

function codeFindings(listed: Names['goals']): readonly Finding[] {
  const goals = entriesOf(listed, ['goals']);
  const themes = goals.flatMap((goal) => entriesOf(goal.themes, [...goal.path, 'themes']));
  const all = indicatorEntries(listed);
  return [
    ...[goals, themes, all].flatMap((entries) => repeatedFindings(entries, 'code')),
    ...repeatedFindings(all, 'slug'),
    ...fileFindings(all),
  ];
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
