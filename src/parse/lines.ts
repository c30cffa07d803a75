import { spotKey, type Spot } from '../model/content/revision.ts';
import type { Lines } from '../model/dataset.ts';
import { nameOfReport, type Report } from '../model/report/report.ts';
import type { Path } from './problem.ts';
import type { YamlFile } from './yaml.ts';

/** The line on which each block and each printed result of a report begins in its file. */
export const reportLines = (report: Report, { lineOf }: YamlFile): Lines =>
  new Map(
    (['strategies', 'initiatives'] as const).flatMap((list) =>
      report[list].flatMap(({ id, results }, index) => {
        const [strategy, initiative] = list === 'strategies' ? [id, null] : [null, id];
        const block = { report: nameOfReport(report), strategy, initiative, result: null };
        return [
          place(block, [list, index]),
          ...results.map((_, at) =>
            place({ ...block, result: at + 1 }, [list, index, 'results', at]),
          ),
        ].map(([spot, path]) => [spotKey(spot), lineOf(path)] as const);
      }),
    ),
  );

const place = (spot: Spot, path: Path): readonly [Spot, Path] => [spot, path];
