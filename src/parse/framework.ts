import { frameworkSchema, type Framework } from '../model/content/framework.ts';
import { SCALES, type ScaleName } from '../model/content/scale.ts';
import { entriesOf, repeatedFindings } from './checks.ts';
import { parseWith, withFindings, type Parsed } from './document.ts';
import type { Finding } from './problem.ts';
import { lenient, type Lenient } from './lenient.ts';
import type { Source } from './yaml.ts';

/** Reads the framework; no goals, themes, indicators or grades of a scale are known by the same name. */
export const parseFramework = (source: Source): Parsed<Framework> =>
  withFindings(parseWith(frameworkSchema, source), (content) => {
    const { goals, scales } = lenient(frameworkSchema, content);
    return [...codeFindings(goals), ...SCALES.flatMap((name) => gradeFindings(scales, name))];
  });

type Names = Lenient<typeof frameworkSchema>;

function codeFindings(listed: Names['goals']): readonly Finding[] {
  const goals = entriesOf(listed, ['goals']);
  const themes = goals.flatMap((goal) => entriesOf(goal.themes, [...goal.path, 'themes']));
  const items = themes.flatMap((theme) => entriesOf(theme.items, [...theme.path, 'items']));
  const all = items.flatMap((item) => entriesOf(item.indicators, [...item.path, 'indicators']));
  return [
    ...[goals, themes, all].flatMap((entries) => repeatedFindings(entries, 'code')),
    ...repeatedFindings(all, 'slug'),
  ];
}

function gradeFindings(scales: Names['scales'], name: ScaleName): readonly Finding[] {
  const grades = entriesOf(scales[name].grades, ['scales', name, 'grades']);
  return [...repeatedFindings(grades, 'value'), ...repeatedFindings(grades, 'id')];
}
