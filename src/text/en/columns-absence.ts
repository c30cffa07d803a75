/** What stands for a value that is not there, by the reason as published. */
export const absenceLabels = {
  none: 'nothing printed (empty or a dash)',
  unknown: 'unknown (printed as “…” or the like)',
  suppressed: 'suppressed so that nobody can be identified (printed as “x” or the like)',
  not_measured: 'not measured',
  not_applicable: 'not applicable',
  withdrawn: 'withdrawn',
} as const;

/** Columns that say why a value is not there. */
export const absenceColumnWords = {
  value_absence: [
    'Why there is no value',
    'Where the value has no number: the reason that the printed sign or word stands for.',
  ],
} as const;
