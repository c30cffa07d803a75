/** Words of the filters over long lists and tables, and of what they leave. */
export const filterWords = {
  filterHeading: '絞り込む',
  filterKind: '見比べた結果',
  filterReset: '条件を消す',
  filterApply: '表示する',
  filterShown: (shown: number, all: number) =>
    shown === all ? `全${all}件を表示しています。` : `全${all}件のうち${shown}件を表示しています。`,
  filterNone: '条件に合うものはありません。条件を減らしてください。',
  compareShown: (wards: number, indicators: number, area: string) =>
    `${wards}${area} × ${indicators}指標を表示しています。`,
  compareSorted: (shown: string, name: string, by: string, falling: boolean, area: string) =>
    `${shown}「${name}」の${sorted(by, falling)}順に${area}を並べています。共通の設問で測った値のない${area}は最後です。`,
  countOf: (count: number) => `${count}件`,
  moreOf: (count: number) => `ほかの${count}件を見る`,
} as const;

function sorted(by: string, falling: boolean): string {
  if (by === 'change') return falling ? '大きく上がった' : '大きく下がった';
  if (by === 'distance') return falling ? '目標に対して良い' : '目標から遠い';
  return falling ? '値が大きい' : '値が小さい';
}
