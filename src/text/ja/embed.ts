/** Words of embedded charts and of the code that embeds them. */
export const embedWords = {
  embed: '埋め込み',
  embedIntro:
    'このグラフを、ほかのサイトの記事に貼れます。次のコードをページのHTMLに書いてください。登録や料金は要りません。',
  embedLatest: 'いつも最新の値を表示するコード',
  embedFixed: (version: string) => `データの版 ${version}の値のまま変わらないコード`,
  embedResize:
    '高さを自動で合わせるスクリプト（なくても表示できます。ページに一つだけ書いてください）',
  embedOptions:
    'アドレスの終わりに ?ward=区のスラッグ を付けるとその区を強調し、?year=年度 を付けるとその年度だけを表示します。',
  embedExample: (address: string) => `例：${address}`,
  embedApart: (count: number) =>
    `ほかに、共通の設問とは比べられない値が${count}件あります（聞き方や対象が違う値、区独自のものさし）。`,
  embedLink: (site: string) => `「${site}」で注記と出典を見る`,
  embedVersion: (version: string) => `データの版 ${version}の値です。`,
  embedRevisedLater: (text: string) => `この版のあとの訂正：${text}`,
  embedHighlight: '強調している区：',
  embedNoWard: '指定した区の値はありません。',
  embedSource: (city: string, reports: string) => `出典：${city}${reports}`,
  embedNoYear: 'この年度の値はありません。',
} as const;
