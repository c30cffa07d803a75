import { resultSurvey } from '../../../model/standing/standing.ts';
import { likeness, plainName } from './likeness.ts';
import type { Examined, ExaminedResult, Notice, Rule } from '../warning.ts';

/**
 * A measure that is called otherwise than in last year's report, or asked of other people, without a break; and one of
 * the ward's own that seems to go on under another name.
 */
export const changedQuestion: Rule = (report) => [
  ...report.results.filter(({ result }) => result.break === null).flatMap(changed),
  ...report.results.flatMap((placed) => renamed(placed, report)),
];

function changed(placed: ExaminedResult): readonly Notice[] {
  const { path, result, last } = placed;
  if (!last) return [];
  const { measure } = last.result;
  const { fiscalYear } = last.report;
  const at = { kind: 'break', path: [...path, 'measure'] } as const;
  if (result.id === null && plainName(measure) !== plainName(result.measure))
    return [{ ...at, say: (m) => m.warnings.otherName(fiscalYear, measure) }];
  const [before, now] = [resultSurvey(last)?.method, resultSurvey(placed)?.method];
  if (!before || !now || before === now || [before, now].includes('unknown')) return [];
  return [{ ...at, path: [...path, 'survey'], say: (m) => m.warnings.otherMethod(fiscalYear) }];
}

/** A name that is new beside a like one that has gone. */
function renamed(placed: ExaminedResult, { last, results }: Examined): readonly Notice[] {
  const { path, result } = placed;
  if (!last || placed.last || result.comparability !== 'own') return [];
  const continued = new Set(results.flatMap((one) => one.last?.result ?? []));
  const gone = last.report.strategies
    .flatMap((strategy) => strategy.results)
    .filter((one) => one.comparability === 'own' && !continued.has(one))
    .find(({ measure }) => likeness(measure, result.measure) >= LIKE);
  if (!gone) return [];
  const { fiscalYear } = last.report;
  return [
    {
      ...{ kind: 'break', path: [...path, 'measure'] },
      say: (m) => m.warnings.renamed(fiscalYear, gone.measure),
    },
  ];
}

const LIKE = 0.6;
