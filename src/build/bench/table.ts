import type { Weight } from './weigh.ts';

/** What one build took. `work` is the processor time of a stage or process: its seconds on all threads. */
export type Measured = Readonly<{
  name: string;
  state: 'cold' | 'warm' | 'edited';
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

export const benchHead =
  'content state '.padEnd(22) +
  columns('reports', 's', 's of work', 'ms/report', 'MB memory', 'files', 'MB');

/** One build in a line: seconds and work for each report too, and the most memory that one process held. */
export const benchRow = (measured: Measured): string => {
  const { name, state, reports, seconds, processes, weight } = measured;
  const work = processes.reduce((total, one) => total + one.work, 0);
  return (
    name.padEnd(13) +
    state.padEnd(9) +
    columns(
      ...[String(reports), seconds.toFixed(1), work.toFixed(1)],
      `${((1000 * seconds) / reports).toFixed(0)} (${((1000 * work) / reports).toFixed(0)})`,
      Math.max(...processes.map(({ megabytes }) => megabytes)).toFixed(0),
      ...[String(weight.files), (weight.bytes / 1e6).toFixed(1)],
    )
  );
};

function columns(...texts: readonly string[]): string {
  return texts.map((text) => text.padStart(12)).join('');
}
