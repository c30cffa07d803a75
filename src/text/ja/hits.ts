import { quoted } from './search.ts';

/** Words of the page of results in the browser: its hits and its filters. */
export const hitWords = {
  filterAll: 'すべて',
  clearFilters: '絞り込みをやめる',
  optionCount: (name: string, count: number) => `${name}（${count}）`,
  foundAll: (count: number) => `${count}件あります。`,
  foundNoneFiltered: (query: string, all: number) =>
    `${query === '' ? '' : `${quoted(query)}は絞り込みなしで${all}件ありますが、`}この絞り込みに当てはまるものはありません。`,
  dropFilters: (all: number) => `絞り込みをやめて${all}件を見る`,
  showMore: (count: number) => `さらに表示する（残り${count}件）`,
  hitPrevious: (value: string) => `前年度 ${value}`,
  hitTarget: (value: string) => `目標 ${value}`,
  hitChange: (value: string) => `増減 ${value}`,
  hitAlso: (name: string) => `別名：${name}`,
  hitUnder: (names: readonly string[]) => `関係する指標：${names.join('、')}`,
} as const;
