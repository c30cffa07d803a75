import { max, median } from 'd3-array';
import type { Results } from '../results.ts';

/** What the search of some reports costs. Weights in kB over the wire, times of answers in ms. */
export type SearchMeasured = Readonly<{
  reports: number;
  things: number;
  seconds: number;
  files: number;
  first: readonly number[];
  later: readonly number[];
  warm: readonly number[];
}>;

/** What the search costs, of weights and times the median and the worst. */
export const searchResults = (measured: readonly SearchMeasured[]): Results => ({
  title: '検索の重さ',
  about: `\`npm run bench -- search --all\` が、今の内容と、その10倍・100倍ほどの架空の報告（一つの言語）で測った値です。first は最初の検索、later はそのあとの検索が運ぶ量、warm は運び終えたものへの答えの時間で、どれも中央値といちばん大きい値です。`,
  names: 1,
  columns: [
    ...['reports', 'things', 'index s', 's/report', 'files', 'files/report'],
    ...['first kB', 'later kB', 'warm ms'],
  ],
  rows: measured.map(cellsOf),
});

function cellsOf({ reports, things, seconds, files, first, later, warm }: SearchMeasured) {
  return [
    ...[String(reports), String(things), seconds.toFixed(1), (seconds / reports).toFixed(3)],
    ...[String(files), (files / reports).toFixed(1)],
    ...[first, later, warm].map(middleAndWorst),
  ];
}

const middleAndWorst = (numbers: readonly number[]): string =>
  `${(median(numbers) ?? 0).toFixed(0)}, ${(max(numbers) ?? 0).toFixed(0)}`;
