/** Words of spreadsheets in the official form: what stands above the table and below it, and beside its own columns. */
export const formWords = {
  form: {
    todo: {
      comparability: 'TODO 共通指標と同じ設問か（same・variant・own）を決めて、この行を消す',
    },
    extras: 'サイトのための欄（様式にはない）',
    report: ['この報告について', '内容'] as readonly [string, string],
    wardTitle: (title: string, ward: string): string => `${title}（${ward}）`,
    sheets: (names: readonly string[]): string => `二つのシート（${names.join('／')}）`,
    inLanguage: (title: string, language: string): string => `${title}（${language}）`,
    within: (owner: string, title: string): string => `${owner}：${title}`,
    example: (text: string): string => `例 ${text}`,
    grades: (grades: readonly Readonly<{ value: string; label: string }>[]): string =>
      grades.map(({ value, label }) => `${value}：${label}`).join('\n'),
  },
};
