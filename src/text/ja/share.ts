/** Words of the pictures shown with links to the site, and of the tags that announce them. */
export const shareWords = {
  shareReport: (results: number, reached: number) =>
    results === 0
      ? '結果の記載はありません。'
      : reached === 0
        ? `結果${results}件のうち、目標に達したものはありません。`
        : reached === results
          ? `結果${results}件すべてが、目標に達しました。`
          : `結果${results}件のうち、目標に達したのは${reached}件です。`,
  shareSite: (all: number, reporting: number, indicators: number) =>
    `${all}区のうち${reporting}区の報告を、${indicators}の共通指標で見られます。`,
  shareAlt: (title: string, sentence: string) => `${title}。${sentence}`,
  shareFooter: (city: string, reports: string, address: string) =>
    `出典：${city}${reports}　${address}`,
  shareReports: '各区の報告',
  untold: '目標と比べられない',
} as const;
