import type { CellDifference } from '../../formats/changes/differences.ts';
import { placedIndicators, type Framework } from '../../model/content/framework.ts';
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

/** What a group says stands there; the rest at the indicator. */
function indicatorPath(framework: Framework, code: string, column: string): Path {
  const placed = placedIndicators(framework).find(({ indicator }) => indicator.code === code);
  if (!placed) return [];
  const { groups, way } = placed;
  const [first = '', second] = column.split('_');
  const group = groups[['goal', 'theme', 'item'].indexOf(first)];
  if (group) return [...group.way, second ?? (group.kind === 'item' ? 'mark' : 'code')];
  return fieldPath(way, column);
}

function fieldPath(indicator: Path, column: string): Path {
  const [first = ''] = column.split('_');
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
