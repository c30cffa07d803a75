import type { filterWords as japanese } from '../ja/filter.ts';
import { things, thingsOf } from './count.ts';

const ORDERS: Readonly<Record<string, readonly [falling: string, rising: string]>> = {
  change: ['大きく 上がった', '大きく 下がった'],
  distance: ['目標より 良い', '目標から 遠い'],
  value: ['数字が 大きい', '数字が 小さい'],
};

/** Words of the filters over long lists and tables, in short sentences. */
export const filterWords = {
  filterHeading: 'えらんで 見る',
  filterKind: '比べた 結果',
  filterReset: 'えらぶのを やめる',
  filterApply: '見る',
  filterShown: (shown: number, all: number) =>
    shown === all
      ? `${things(all)} あります。`
      : `${things(all)}の 中の ${things(shown)}を 見せています。`,
  filterNone: '何も ありません。えらんだ ものを 少なく して ください。',
  compareShown: (wards: number, indicators: number, name: string) =>
    `${thingsOf(wards)} ${name}、${things(indicators)}の 調べた ことを 見せています。`,
  compareSorted: (shown: string, name: string, by: string, falling: boolean, wards: string) =>
    `${shown}「${name}」の ${ORDERS[by]?.[falling ? 0 : 1] ?? ''} 順番に ${wards}を 並べました。同じ 聞き方の 数字が ない ${wards}は、最後です。`,
  countOf: things,
  moreOf: (count: number) => `ほかの ${things(count)}を 見る`,
} as const satisfies Readonly<Record<keyof typeof japanese, unknown>>;
