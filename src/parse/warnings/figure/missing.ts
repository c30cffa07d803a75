import type { ExaminedResult, Notice, Rule } from '../warning.ts';

/**
 * A result without a value and without a note that says why, or with a previous value alone; and one without the
 * previous value that last year's report has, or that all others state, be it as a dash.
 */
export const missing: Rule = ({ results, report }) => [
  ...results.flatMap(missingValue),
  ...results.flatMap(missingPrevious),
  ...missingColumn(results),
  ...report.initiatives.flatMap(({ results: printed }, at) =>
    printed.flatMap(({ value, note }, index): readonly Notice[] => {
      if (value !== null || note !== null) return [];
      const path = ['initiatives', at, 'results', index, 'value'];
      return [{ kind: 'missing', path, say: (m) => m.warnings.missingValue() }];
    }),
  ),
];

function missingValue({ path, result, written }: ExaminedResult): readonly Notice[] {
  const isAlone = result.previous !== null && !written.has('value');
  if (result.value !== null || (result.note !== null && !isAlone)) return [];
  return [{ kind: 'missing', path: [...path, 'value'], say: (m) => m.warnings.missingValue() }];
}

function missingPrevious({ path, result, last }: ExaminedResult): readonly Notice[] {
  const known = last?.result.value;
  if (!last || known?.number == null || result.previous !== null || result.break !== null)
    return [];
  const { fiscalYear } = last.report;
  return [
    {
      ...{ kind: 'missing', path: [...path, 'previous'] },
      say: (m) => m.warnings.missingPrevious(fiscalYear, known.text),
    },
  ];
}

/** Where nine of ten results state their previous value or a dash, the form has a column for it. */
function missingColumn(results: readonly ExaminedResult[]): readonly Notice[] {
  const without = results.filter(({ written }) => !written.has('previous'));
  if (without.length * 10 > results.length) return [];
  return without.map(({ path }) => ({
    ...{ kind: 'missing', path: [...path, 'previous'] },
    say: (m) => m.warnings.missingColumn(),
  }));
}
