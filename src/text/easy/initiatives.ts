import type { Terms } from '../terms.ts';
import { things } from './count.ts';

/** Words of the list of all initiatives, in short sentences. */
export const initiativesWords = ({ area }: Terms) =>
  ({
    initiativesTitle: '取組の 一覧',
    initiativesDescription: `取組は、${area}が 実際に した ことです。目標と 結果と、${area}が つけた 印を 見せます。`,
    initiativesCounted: (initiatives: number, reports: number) =>
      initiatives === 0
        ? '取組は、まだ ありません。'
        : `${things(reports)}の 報告に、${things(initiatives)}の 取組が あります。目標ごとに 並べました。`,
    initiativeOnCard: (ward: string, name: string) => `${ward}の 取組${name}を 報告カードで 見る`,
    initiativeSigns: `四角は、目標 1つの 結果です（■ とどいた、□ とどいていない、斜めの 線は わからない）。右の 字は、${area}が つけた 印です。文は、このサイトが 短く した ものです。`,
    initiativesOnce: 'いくつかの ことに 役に 立つ 取組は、はじめの ところに 1回だけ 書きました。',
    noInitiativeResults: '目標と 結果は 書いていない',
  }) as const;
