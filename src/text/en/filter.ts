import type { filterWords as japanese } from '../ja/filter.ts';
import { counted } from './count.ts';

/** Words of the filters over long lists and tables, and of what they leave. */
export const filterWords = {
  filterHeading: 'Filter',
  filterKind: 'Comparison',
  filterReset: 'Clear filters',
  filterApply: 'Show',
  filterShown: (shown: number, all: number) =>
    shown === all ? `Showing all ${all}.` : `Showing ${shown} of ${all}.`,
  filterNone: 'Nothing matches these filters. Use fewer of them.',
  compareShown: (wards: number, indicators: number) =>
    `Showing ${counted(wards, 'column')} × ${counted(indicators, 'indicator')}.`,
  compareSorted: (shown: string, name: string, by: string, falling: boolean) =>
    `${shown} Sorted by “${name}”: ${sorted(by, falling)}. Columns without a comparable value come last.`,
  countOf: (count: number) => String(count),
  moreOf: (count: number) => `Show ${count} more`,
} as const satisfies Readonly<Record<keyof typeof japanese, unknown>>;

function sorted(by: string, falling: boolean): string {
  if (by === 'change') return falling ? 'largest rise first' : 'largest fall first';
  if (by === 'distance')
    return falling ? 'best against the target first' : 'farthest from the target first';
  return falling ? 'highest first' : 'lowest first';
}
