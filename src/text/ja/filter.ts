/** Words of the filters over long lists and tables, and of what they leave. */
export const filterWords = {
  filterHeading: '絞り込む',
  filterKind: '見比べた結果',
  filterReset: '条件を消す',
  filterApply: '表示する',
  filterShown: (shown: number, all: number) =>
    shown === all ? `全${all}件を表示しています。` : `全${all}件のうち${shown}件を表示しています。`,
  filterNone: '条件に合うものはありません。条件を減らしてください。',
  compareShown: (wards: number, indicators: number) =>
    `${wards}区 × ${indicators}指標を表示しています。`,
  compareSorted: (name: string, falling: boolean) =>
    `「${name}」の値が${falling ? '大きい' : '小さい'}順です。共通の設問で測った値だけを、同じ年度の区の中で並べています。`,
  countOf: (count: number) => `${count}件`,
} as const;
