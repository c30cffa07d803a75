import type { SearchWords } from '../search-words.ts';
import { things } from './count.ts';

const quoted = (text: string): string => (/^[「『"“]/.test(text) ? text : `「${text}」`);

/** Words of the search in the browser, in short sentences. */
export const searchWords = {
  searchFailed: 'さがす ことが できませんでした。少し 待って、もう 一度 して ください。',
  suggestionsLabel: 'さがす 言葉の 例',
  showAll: (query: string, count: number) =>
    `${quoted(query)}の 結果を ぜんぶ 見る（${things(count)}）`,
  searching: 'さがしています…',
  cutQuery: (length: number) => `言葉が 長いです。はじめの ${length}文字で さがしました。`,
  foundExact: (query: string, count: number) =>
    `${quoted(query)}が 見つかりました（${things(count)}）。`,
  foundAlso: (others: readonly string[]) =>
    `同じ 意味の 言葉（${others.join('、')}）も さがしました。`,
  foundByHint: (hints: readonly string[]) => `近い 言葉（${hints.join('、')}）で さがしました。`,
  foundSplit: (query: string, parts: readonly string[], count: number) =>
    `${quoted(query)}は ありません。${parts.map(quoted).join('と ')}で さがしました（${things(count)}）。`,
  foundCorrected: (query: string, meant: readonly string[], count: number) =>
    `${quoted(query)}は ありません。${meant.map(quoted).join('と ')}の 結果です（${things(count)}）。`,
  foundFewer:
    'ぜんぶの 言葉が ある ものが 先です。その あとに、いくつかの 言葉だけが ある ものが あります。',
  foundPartly: (missing: readonly string[], later: readonly string[], count: number) =>
    [
      missing.length === 0
        ? `ぜんぶの 言葉が ある ものは ありません。いくつかの 言葉で さがしました（${things(count)}）。`
        : `${missing.map(quoted).join('と ')}を 使わないで さがしました（${things(count)}）。`,
      later.length === 0
        ? ''
        : `はじめの ものには、${later.map(quoted).join('と ')}が ありません。`,
    ].join(''),
  foundQuestion: (query: string, count: number) =>
    `${quoted(query)}の 答えが ある ページです（${things(count)}）。`,
  foundNothing: (query: string) => `${quoted(query)}は ありませんでした。`,
  askedAs: (query: string) => `${quoted(query)}を はじめの 言葉で さがす`,
  askWith: (query: string, count: number) => `${quoted(query)}で さがす（${things(count)}）`,
  recentHeading: '前に さがした 言葉',
  clearRecent: '前に さがした 言葉を 消す',
  optionCount: (name: string, count: number) => `${name}（${count}）`,
  foundAll: (count: number) => `${things(count)} あります。`,
  foundNoneFiltered: (query: string, all: number) =>
    `${query === '' ? '' : `${quoted(query)}は、ぜんぶで ${things(all)} あります。`}えらんだ ものの 中には ありません。`,
  dropFilters: (all: number) => `えらぶのを やめて、${things(all)}を 見る`,
  showMore: (count: number) => `もっと 見る（あと ${things(count)}）`,
  hitAlso: 'ほかの 名前：',
  hitUnder: 'どの 数字の ためか：',
} as const satisfies Readonly<Record<keyof SearchWords, unknown>>;
