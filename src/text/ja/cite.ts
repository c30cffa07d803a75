/** Words of citations and of texts to copy. */
export const citeWords = {
  cite: '引用',
  citeIntro: 'このページを引用するときの書き方の例です。',
  citeAccess: '参照日には、このページを見た日を書いてください。',
  citeText: '文章で',
  citeBibtex: 'BibTeX',
  citePermalink: 'アドレス',
  citeItems: (count: number) => `戦略・取組を一つずつ引用する（${count}件）`,
  citedStrategy: (code: string, topic: string) => `戦略${code}（${topic}）`,
  citedInitiative: (code: string, topic: string) => `取組${code}（${topic}）`,
  copy: 'コピー',
  copied: 'コピーしました',
  copyFailed: 'コピーできませんでした。文字を選んでコピーしてください。',
  accessLong: '＿＿年＿月＿日',
  accessIso: 'YYYY-MM-DD',
  citedIndicator: (name: string, code: string, city: string) => `${city}の共通指標${code}：${name}`,
  citedData: (title: string, subtitle: string) => `${title}：${subtitle}（データ）`,
  citedReport: (ward: string, year: string, source: string) => `${ward}、${year}、${source}`,
  citedLine: (title: string, makers: readonly string[], version: string, address: string) =>
    `「${title}」${makers.join('、')}${version}、${address}（参照日：`,
  citedVersion: (version: string, day: string) => `、データ第${version}版（${day}）`,
  citedReports: (reports: readonly string[]) =>
    reports.length === 0 ? '）' : `）。もとの報告：${reports.join('／')}`,
  bibtexReports: (reports: readonly string[]) => `もとの報告：${reports.join('／')}`,
} as const;
