import { initiativeResults } from '../model/report/initiative.ts';
import type { Report } from '../model/report/report.ts';
import { changesSchema } from '../model/content/release.ts';
import { fieldsAt } from '../model/content/revision.ts';
import { numberFindings, unknownFindings } from './checks.ts';
import type { Finding, Path, Say } from './problem.ts';
import { lenient, type Lenient } from './lenient.ts';

/** The reports there are, by name (`north/2016`); null for one that is itself wrong. */
export type KnownReports = ReadonlyMap<string, Report | null>;

/** Checks what the newest version puts right; what older ones refer to may have gone since. */
export function revisionFindings(content: unknown, reports: KnownReports): readonly Finding[] {
  const { entries = [] } = lenient(changesSchema, content).versions[0] ?? {};
  return entries.flatMap((entry, index) => {
    const path = ['versions', 0, 'entries', index];
    return [
      ...entry.reports.flatMap((name, number) =>
        unknownFindings(name, [...reports.keys()], 'report', [...path, 'reports', number]),
      ),
      ...entry.figures.flatMap((figure, number) =>
        figureFindings(figure, reports, [...path, 'figures', number]),
      ),
    ];
  });
}

type Figure = Lenient<
  typeof changesSchema
>['versions'][number]['entries'][number]['figures'][number];

function figureFindings(figure: Figure, reports: KnownReports, path: Path): readonly Finding[] {
  const { strategy, initiative, field } = figure;
  if (field === 'row' || strategy === undefined || initiative === undefined) return [];
  if ((strategy === null) === (initiative === null)) return [];
  const report = reports.get(figure.report ?? '') ?? null;
  const at = (field: keyof Figure): Path => [...path, field];
  return [
    ...fieldFindings(figure, at('field')),
    ...unknownFindings(figure.report, [...reports.keys()], 'report', at('report')),
    ...unknownFindings(strategy, ids(report?.strategies), 'revisedStrategy', at('strategy')),
    ...unknownFindings(initiative, ids(report?.initiatives), 'revisedInitiative', at('initiative')),
    ...numberFindings(figure.result, resultsOf(figure, report), 'results', at('result')),
  ];
}

const ids = (blocks: readonly Readonly<{ id: string }>[] | undefined): readonly string[] | null =>
  blocks?.map(({ id }) => id) ?? null;

/** The results of a block; where they cannot be known, as many as are asked for. */
function resultsOf({ strategy, initiative, result }: Figure, report: Report | null) {
  const plan = report?.strategies.find(({ id }) => id === strategy)?.results;
  const action = report?.initiatives.find(({ id }) => id === initiative);
  return plan ?? (action ? initiativeResults(action) : Array.from({ length: result ?? 0 }));
}

function fieldFindings({ strategy, initiative, result, field }: Figure, path: Path) {
  if (field == null || result === undefined) return [];
  const spot = { strategy: strategy ?? null, initiative: initiative ?? null, result };
  const fitting = fieldsAt(spot);
  if (fitting.includes(field)) return [];
  const block = spot.strategy === null ? 'initiative' : 'strategy';
  const say: Say = (m) => m.strayField(block, result !== null, field, fitting);
  return [{ path, say }];
}
