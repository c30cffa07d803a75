import type { Terms } from '../terms.ts';

/** Words of the list of all initiatives. */
export const initiativesWords = ({ area }: Terms) =>
  ({
    initiativesTitle: '取組の一覧',
    initiativesDescription: `${area}が行った取組を、目標と結果、${area}が付けた印とともに一覧にしました。`,
    initiativesCounted: (initiatives: number, reports: number) =>
      initiatives === 0
        ? '取組は、まだ登録されていません。'
        : `${reports}件の報告に書かれた${initiatives}件の取組を、目標とテーマごとに並べています。`,
    initiativeOf: (ward: string, name: string) => `${ward}　${name}`,
    initiativeOnCard: (ward: string, name: string) => `${ward}の取組${name}を報告カードで見る`,
    initiativeSigns: `四角は目標一つずつの結果（■達した □まだ・達しなかった、斜線は判断できない）、その右は${area}が付けた達成の印です。文は要約です。`,
    initiativesOnce: '複数の指標のための取組は、はじめの指標のテーマに一度だけ載せています。',
    noInitiativeResults: '目標と結果の記載なし',
  }) as const;
