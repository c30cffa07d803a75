import { z } from 'zod';
import { id, ordinal } from '../model/fields.ts';
import { initiativeResults } from '../model/initiative.ts';
import type { Report } from '../model/report.ts';
import { fieldsAt, REVISED_FIELDS } from '../model/revision.ts';
import { numberFindings, unknownFindings } from './checks.ts';
import type { Finding, Path } from './problem.ts';
import { block, blocks, lenient, word } from './references.ts';

/** The reports there are, by name (`north/2016`); null for one that is itself wrong. */
export type KnownReports = ReadonlyMap<string, Report | null>;

/** Checks what the newest version puts right; what older ones refer to may have gone since. */
export function revisionFindings(content: unknown, reports: KnownReports): readonly Finding[] {
  const { entries = [] } = changes.parse(content).versions[0] ?? {};
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

const figure = {
  report: word,
  strategy: lenient(id),
  initiative: lenient(id),
  result: lenient(ordinal),
  field: lenient(z.enum(REVISED_FIELDS)),
};
const entry = { reports: z.array(word).catch([]), figures: blocks(figure) };
const changes = block({ versions: blocks({ entries: blocks(entry) }) });
type Figure = z.infer<typeof changes>['versions'][number]['entries'][number]['figures'][number];

function figureFindings(figure: Figure, reports: KnownReports, path: Path): readonly Finding[] {
  const { strategy, initiative, field } = figure;
  if (field === 'row' || (strategy === null) === (initiative === null)) return [];
  const report = reports.get(figure.report ?? '') ?? null;
  return [
    ...fieldFindings(figure, [...path, 'field']),
    ...unknownFindings(figure.report, [...reports.keys()], 'report', [...path, 'report']),
    ...unknownFindings(strategy, ids(report?.strategies), 'strategy', [...path, 'strategy']),
    ...unknownFindings(initiative, ids(report?.initiatives), 'initiative', [...path, 'initiative']),
    ...numberFindings(figure.result, resultsOf(figure, report), 'results', [...path, 'result']),
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

function fieldFindings({ field, ...spot }: Figure, path: Path): readonly Finding[] {
  const fitting = fieldsAt(spot);
  if (field === null || fitting.includes(field)) return [];
  const block = spot.strategy === null ? 'initiative' : 'strategy';
  return [{ path, say: (m) => m.strayField(block, spot.result !== null, field, fitting) }];
}
