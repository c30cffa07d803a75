import type { formSchema } from '../../model/content/form.ts';
import type { WordsOf } from '../field.ts';
import type { Terms } from '../terms.ts';

const sheet = <Choices extends Readonly<Record<string, string>>>(
  title: string,
  choices: Choices,
) => ({
  title,
  hint: 'シートの名前と、列の見出しです。',
  fields: {
    name: { title: 'シートの名前', hint: '様式に印字された名前です。' },
    columns: {
      title: '列',
      hint: '列の見出しを、左から右へ並べます。',
      one: '列',
      fields: {
        field: { title: '中身', hint: 'この列に何が書かれているかです。', choices },
        name: { title: '見出し', hint: '列に印字された見出しです。' },
        equals: { title: '別の見出し', hint: '同じ列の、ほかの見出しです。' },
        group: { title: '上の段の見出し', hint: 'この列を含む、上の段の見出しです。' },
      },
    },
  },
});

const shared = {
  item: '項目',
  indicator: '共通指標',
  results: '結果',
  effectiveness: '有効性',
  issue: '課題',
} as const;

/** Words of the official form. */
export const formFieldWords = ({ yearWord }: Terms) =>
  ({
    title: '公式の様式',
    hint: '表計算ファイルの読み込みと書き出しに使う、シートの名前と列の見出しです。',
    fields: {
      strategies: sheet('一つめのシート（戦略）', {
        ...shared,
        aim: 'めざす状態',
        outcomes: 'アウトカム',
        plan: '戦略',
        'results.previous': `前${yearWord}の値`,
        'results.rating': '個別の評価',
        rating: '全体の評価',
        progress: '進捗状況',
        response: '今後の対応',
      }),
      initiatives: sheet('二つめのシート（取組）', {
        ...shared,
        summary: '取組内容',
        targets: '業績目標',
        withdrawal: '撤退基準',
        before: `前${yearWord}までの実績`,
        done: '取組実績',
        achievement: '達成の印',
        improvement: '改善策',
      }),
    },
  }) as const satisfies Readonly<{ title: string; hint: string }> & WordsOf<typeof formSchema>;
