import { isFigureDifference, type Difference } from '../../formats/changes/differences.ts';
import type { Spot } from '../../model/content/revision.ts';
import type { Dataset } from '../../model/dataset.ts';
import { nameOfReport } from '../../model/report/report.ts';
import type { Files } from '../../parse/files.ts';
import type { Path, Problem, Say } from '../../parse/problem.ts';
import { readYaml } from '../../parse/yaml.ts';
import type { Messages } from '../../text/ja/messages.ts';
import { cellPlace, type Place } from './cell-place.ts';

/** Puts what is said of a difference where the value stands in its file, or at the top of what is left of it. */
export function differencePlace(
  dataset: Dataset,
  files: Files,
  difference: Difference,
  say: Say,
  messages: Messages,
): Problem {
  const { file, path } = isFigureDifference(difference)
    ? figurePlace(dataset, difference.spot, difference.field)
    : cellPlace(dataset, difference);
  const { locate } = readYaml({ file, text: files[file] ?? '', messages }).yaml;
  return locate({ path, say });
}

const figurePlace = (dataset: Dataset, spot: Spot, field: string): Place => ({
  file: `content/reports/${spot.report}.yaml`,
  path: pathOf(dataset, spot, field),
});

function pathOf({ reports }: Dataset, spot: Spot, field: string): Path {
  const { strategy, initiative, result } = spot;
  const report = reports.find((report) => nameOfReport(report) === spot.report);
  const list = strategy === null ? 'initiatives' : 'strategies';
  const blocks: readonly Readonly<{ id: string }>[] = report?.[list] ?? [];
  const index = blocks.findIndex(({ id }) => id === (strategy ?? initiative));
  if (index < 0) return report ? [list] : [];
  const place = result === null ? [] : ['results', result - 1];
  return [list, index, ...place, ...(field === 'row' ? [] : [field])];
}
