/** Words of spreadsheets in the official form: what stands above the table and below it, and beside its own columns. */
export const formWords = {
  form: {
    todo: {
      comparability:
        'TODO decide whether this is the common question (same, variant, own) and remove this line',
    },
    extras: 'Columns for the site (not in the form)',
    report: ['About this report', 'Content'] as readonly [string, string],
    wardTitle: (title: string, ward: string): string => `${title} (${ward})`,
    sheets: (names: readonly string[]): string => `Two sheets (${names.join(' / ')})`,
    inLanguage: (title: string, language: string): string => `${title} (${language})`,
    within: (owner: string, title: string): string => `${owner}: ${title}`,
    example: (text: string): string => `e.g. ${text}`,
    grades: (grades: readonly Readonly<{ value: string; label: string }>[]): string =>
      grades.map(({ value, label }) => `${value}: ${label}`).join('\n'),
  },
};
