import type { ExaminedResult, Notice, Rule } from '../warning.ts';

/** A result without a value and without a note that says why, and one without the previous value that is known. */
export const missing: Rule = ({ results, report }) => [
  ...results.flatMap(missingValue),
  ...results.flatMap(missingPrevious),
  ...report.initiatives.flatMap(({ results: printed }, at) =>
    printed.flatMap(({ value, note }, index): readonly Notice[] => {
      if (value !== null || note !== null) return [];
      const path = ['initiatives', at, 'results', index, 'value'];
      return [{ kind: 'missing', path, say: (m) => m.warnings.missingValue() }];
    }),
  ),
];

function missingValue({ path, result }: ExaminedResult): readonly Notice[] {
  if (result.value !== null || result.note !== null) return [];
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
