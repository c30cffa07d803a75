import type { Edition } from '../../../edition.ts';

/** What people ask for: words, several of them, sentences, Latin letters, and what is mistyped or nowhere. */
export const QUERIES = {
  words: ['待機児童', '窓口 満足度', '地域活動協議会', '取り組み', 'H28', 'ラーメン'],
  others: [
    '待機児童は減っていますか',
    '子育ての相談をしたい',
    '住んでいる区の防災訓練に参加した人の割合は何パーセントですか',
    'community council',
    'satisfaction',
    'taikijidou',
    '待期児童',
    '待機自動',
  ],
};

/** These queries, a ward in kana, and the whole name of an indicator, which nobody types and many copy. */
export function queriesFor({ dataset }: Edition): readonly string[] {
  const [ward] = dataset.wards;
  const [placed] = dataset.index.indicators;
  const names = [ward?.kana ?? '', placed?.indicator.shortName ?? ''];
  return ['相談', ...QUERIES.words, ...QUERIES.others, ...names.filter((name) => name !== '')];
}
