import { max, sum } from 'd3-array';
import type { Results } from './results.ts';
import type { State } from './states.ts';
import type { Weight } from './weigh.ts';

/** What one build took. `work` is the processor time of a stage or process: its seconds on all threads. */
export type Measured = Readonly<{
  name: string;
  state: State;
  reports: number;
  seconds: number;
  stages: readonly Readonly<{ name: string; seconds: number; work: number }>[];
  processes: readonly Readonly<{ name: string; work: number; megabytes: number }>[];
  weight: Weight;
}>;

/** The stages of one build, a line each. */
export const stageTable = ({ name, state, stages, processes }: Measured): string =>
  [
    `${name} ${state}`.padEnd(26) + columns('s', 's of work'),
    ...stages.map(
      (one) => `  ${one.name.padEnd(24)}${columns(one.seconds.toFixed(2), one.work.toFixed(2))}`,
    ),
    ...processes.map(
      (one) =>
        `  process ${one.name.padEnd(16)}${columns('', one.work.toFixed(2), `${one.megabytes} MB`)}`,
    ),
  ].join('\n');

/** What builds took: seconds and work for each report too, and the most memory that one process held. */
export const benchResults = (measured: readonly Measured[]): Results => ({
  title: 'つくるのにかかる時間と重さ',
  about: `\`npm run bench -- build\` が測った値です。内容の名は「区の数×区ごとの報告の数」で、\`alone\` と付くものは一つの言語だけ、ほかはサイトのすべての言語で作ります。\`real\` は今の内容です。cold は前に作ったものが何もないとき、warm は何も変えずにもう一度、edited は一つの報告の値を一つ変えたとき。work は、すべてのプロセスとスレッドの処理時間の合計です。MB memory は、いちばん大きいプロセスの最大です。`,
  names: 2,
  columns: [
    ...['content', 'state', 'reports', 's', 's of work', 'ms/report', 'ms of work/report'],
    ...['MB memory', 'files', 'MB'],
  ],
  rows: measured.map(cellsOf),
});

function cellsOf({ name, state, reports, seconds, processes, weight }: Measured) {
  const work = sum(processes, (one) => one.work);
  return [
    ...[name, state, String(reports), seconds.toFixed(1), work.toFixed(1)],
    ...[seconds, work].map((one) => ((1000 * one) / reports).toFixed(0)),
    (max(processes, ({ megabytes }) => megabytes) ?? 0).toFixed(0),
    ...[String(weight.files), (weight.bytes / 1e6).toFixed(1)],
  ];
}

const columns = (...texts: readonly string[]): string =>
  texts.map((text) => text.padStart(12)).join('');
