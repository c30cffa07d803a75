import type { CellDifference } from '../../formats/changes/differences.ts';
import type { Framework } from '../../model/content/framework.ts';
import type { Dataset } from '../../model/dataset.ts';
import { CHANGES, FRAMEWORK, WARDS } from '../../parse/files.ts';
import type { Path } from '../../parse/problem.ts';

/** A file of the content and the way to a field in it. */
export type Place = Readonly<{ file: string; path: Path }>;

/** Where a cell of a published table comes from; the change log for what the content does not hold. */
export function cellPlace(dataset: Dataset, { table, at, column }: CellDifference): Place {
  if (table === 'wards') return { file: WARDS, path: wardPath(dataset, at, column) };
  if (table === 'indicators')
    return { file: FRAMEWORK, path: indicatorPath(dataset.framework, at, column) };
  if (table === 'codes') return codePlace(dataset.framework, at, column);
  const [, report] = /^(?:\/wards\/)?([\w-]+[ /]\d{4})/.exec(at) ?? [];
  if (table !== 'observations' && report !== undefined)
    return {
      file: `content/reports/${report.replace(' ', '/')}.yaml`,
      path: column.startsWith('source_') ? ['source', column.slice('source_'.length)] : [column],
    };
  return { file: CHANGES, path: [] };
}

function wardPath({ wards }: Dataset, slug: string, column: string): Path {
  const index = wards.findIndex((ward) => ward.slug === slug);
  const fields: Readonly<Record<string, string>> = {
    ward_code: 'code',
    valid_from: 'from',
    valid_to: 'until',
    former_names: 'formerNames',
  };
  return index < 0 ? ['wards'] : ['wards', index, fields[column] ?? column];
}

/** What a goal, theme or item says stands there; the rest at the indicator. */
function indicatorPath({ goals }: Framework, code: string, column: string): Path {
  for (const [goal, { themes }] of goals.entries())
    for (const [theme, { items }] of themes.entries())
      for (const [item, { indicators }] of items.entries()) {
        const index = indicators.findIndex((one) => one.code === code);
        if (index < 0) continue;
        const inGoal: Path = ['goals', goal];
        const inTheme: Path = [...inGoal, 'themes', theme];
        const inItem: Path = [...inTheme, 'items', item];
        const above = { goal: inGoal, theme: inTheme, item: inItem };
        return fieldPath(above, [...inItem, 'indicators', index], column);
      }
  return ['goals'];
}

function fieldPath(above: Readonly<Record<string, Path>>, indicator: Path, column: string): Path {
  const [first = '', second] = column.split('_');
  const group = above[first];
  if (group) return [...group, second ?? (first === 'item' ? 'mark' : 'code')];
  if (column === 'target_fiscal_year') return [...indicator, 'by'];
  if (first === 'target') return [...indicator, 'target'];
  if (column === 'indicator') return [...indicator, 'code'];
  return [...indicator, column.replace(/_(\w)/g, (_, letter: string) => letter.toUpperCase())];
}

const SCALES: Readonly<Record<string, keyof Framework['scales']>> = {
  rating: 'result',
  overall_rating: 'overall',
  progress: 'progress',
  effectiveness: 'effectiveness',
  initiative_effectiveness: 'initiative',
  achievement: 'achievement',
};

/** Codes of the framework's scales stand there; the others are the software's. */
function codePlace({ scales }: Framework, key: string, column: string): Place {
  const [list = '', code] = key.split(' ');
  const scale = SCALES[list];
  if (!scale) return { file: CHANGES, path: [] };
  const grades = scales[scale].grades;
  const index = grades.findIndex(({ value, id }) => (id ?? value) === code);
  const path: Path = ['scales', scale];
  if (column === 'list_name') return { file: FRAMEWORK, path: [...path, 'name'] };
  return {
    file: FRAMEWORK,
    path: index < 0 ? [...path, 'grades'] : [...path, 'grades', index, column],
  };
}
