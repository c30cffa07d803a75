import type { Terms } from '../terms.ts';

/** Words of embedded charts and of the code that embeds them. */
export const embedWords = ({ area, yearWord }: Terms) =>
  ({
    embed: '埋め込み',
    embedIntro:
      'このグラフを、ほかのサイトの記事に貼れます。次のコードをページのHTMLに書いてください。登録や料金は要りません。',
    embedLatest: 'いつも最新の値を表示するコード',
    embedFixed: (version: string) => `データの版 ${version}の値のまま変わらないコード`,
    embedResize:
      '高さを自動で合わせるスクリプト（なくても表示できます。ページに一つだけ書いてください）',
    embedOptions: `アドレスの終わりに ?ward=${area}のスラッグ を付けるとその${area}を強調し、?year=${yearWord} を付けるとその${yearWord}だけを表示します。`,
    embedExample: (address: string) => `例：${address}`,
    embedApart: (count: number) =>
      `ほかに、共通の設問とは比べられない値が${count}件あります（聞き方や対象が違う値、${area}独自のものさし）。`,
    embedLink: (site: string) => `「${site}」で注記と出典を見る`,
    embedVersion: (version: string) => `データの版 ${version}の値です。`,
    embedRevisedLater: (text: string) => `この版のあとの訂正：${text}`,
    embedHighlight: `強調している${area}：`,
    embedNoWard: `指定した${area}の値はありません。`,
    embedSource: (city: string, reports: string) => `出典：${city}${reports}`,
    embedNoYear: `この${yearWord}の値はありません。`,
  }) as const;
