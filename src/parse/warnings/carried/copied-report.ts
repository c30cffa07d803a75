import { isSameFigure } from '../../../model/figure/figure.ts';
import { per } from '../../../model/per.ts';
import type { Examined, Notice, Rule } from '../warning.ts';

/** A report that says the same as last year's, as a whole or in half of its values. */
export const copiedReport: Rule = (report) => {
  if (!report.last) return [];
  const { fiscalYear } = report.last.report;
  if (isCopy(report))
    return [
      {
        ...{ kind: 'copied', path: ['fiscalYear'] },
        say: (m) => m.warnings.copiedReport(fiscalYear),
      } satisfies Notice,
    ];
  const continued = report.results.filter(
    ({ last, result }) => last?.result.value != null && result.value !== null,
  );
  const same = continued.filter(({ last, result }) =>
    isSameFigure(result.value, last?.result.value ?? null),
  );
  if (same.length < FEWEST || same.length * 2 < continued.length) return [];
  return [
    {
      ...{ kind: 'copied', path: ['strategies'] },
      at: 'key',
      say: (m) => m.warnings.copiedValues(fiscalYear, continued.length, same.length),
    },
  ];
};

const FEWEST = 3;

/** Whether everything but the year and the source is what last year's report says. */
export function isCopy({ report, last }: Examined): boolean {
  return last !== null && said(report) === said(last.report);
}

const said = per(({ strategies, initiatives }: Examined['report']) =>
  JSON.stringify([strategies, initiatives]),
);
