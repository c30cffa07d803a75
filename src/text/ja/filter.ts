/** Words of the filters over long lists and tables. */
export const filterWords = {
  filterHeading: '絞り込む',
  filterMark: '達成の印',
  filterEffectiveness: '有効性',
  filterKind: '見比べた結果',
  filterUnmarked: '記載なし',
  filterReset: '条件を消す',
  filterApply: '表示する',
  filterShown: (shown: number, all: number) =>
    shown === all ? `全${all}件を表示しています。` : `全${all}件のうち${shown}件を表示しています。`,
  filterNone: '条件に合うものはありません。条件を減らしてください。',
  contents: '目次',
  countOf: (count: number) => `${count}件`,
} as const;
