import type { Terms } from '../terms.ts';
import { confirmedWords } from './fields-confirmed.ts';
import type { Comparability } from '../../model/report/comparability.ts';
import type { ReportSchema } from '../../model/report/report.ts';
import type { WordsOf } from '../field.ts';

type Report = WordsOf<ReportSchema>['fields'];
type Strategy = Report['strategies']['fields'];
type Initiative = Report['initiatives']['fields'];

export const noteWords = {
  title: '注記',
  hint: '数字を読むときに要る説明です。印字が変に見えるところは直さず、ここに書きます。',
} as const;

const figureExamples = ['82.4%', '1,145件', '3.5点', '―'] as const;

const textOnly = ({ yearWord }: Terms) =>
  ({
    title: '数として読めない値',
    hint: '一つの数として読めない値（30〜40% など）が印字されているとき、その項目の名前を並べます。わけを「注記」に書きます。',
    choices: { value: `当${yearWord}の値`, previous: `前${yearWord}の値` },
  }) as const;

const survey = {
  title: '調査',
  hint: 'アンケートの値のとき、「調査」の欄にあるどの調査の値かを、その id で書きます。',
} as const;

/** Words of the target that a ward sets itself. */
export const ownTargetWords = (terms: Terms) => {
  const { yearWord } = terms;
  return {
    measure: { title: '目標の名前', hint: '何についての目標かを、印字のとおりに書きます。' },
    target: {
      title: '目標',
      hint: '目標を印字のとおりに書きます。',
      examples: ['50%以上', '100名以上'],
    },
    figure: {
      title: '計算に使う目標',
      hint: '目標の文に数がいくつもあるとき、比べるのに使う数を書きます。',
      examples: ['60%以上'],
    },
    by: {
      title: `目標の${yearWord}`,
      hint: `目標をいつまでに達成するかを、西暦の${yearWord}で書きます。目標の文に年があれば書きません。`,
    },
    inWords: {
      title: '言葉だけの目標',
      hint: '数があっても、数と比べる目標ではないときに付けます。',
      choices: { yes: '数とは比べない' },
    },
    note: noteWords,
    confirmed: confirmedWords(terms),
  } as const satisfies Strategy['outcomes']['fields'];
};

/** Words of one measured thing. */
export const resultWords = (terms: Terms) => {
  const { area, yearWord } = terms;
  return {
    id: {
      title: `${yearWord}をまたぐ名前`,
      hint: `指標の名前に年が入るなど、${yearWord}によって名前が変わるものを、同じものとしてたどるための名前です。どの${yearWord}の報告でも同じものを書きます。`,
      examples: ['waiting-children'],
    },
    measure: { title: '測ったもの', hint: '測ったものの名前を、印字のとおりに書きます。' },
    outcome: {
      title: '答える目標',
      hint: 'この戦略の「アウトカム」の何番目の目標に答える結果かを書きます。',
      examples: ['1'],
    },
    indicator: {
      title: '共通指標',
      hint: `この結果が測っている共通指標の番号です。${area}独自の指標（own）では書きません。`,
    },
    comparability: {
      title: `ほかの${area}と比べられるか`,
      hint: '共通指標と同じ設問・同じ対象かどうかを、よく見比べて決めます。',
      choices: {
        same: `共通指標と同じ設問・同じ対象。ほかの${area}と比べられる`,
        variant: '同じ設問だが、対象や言い回しが違う。違いを「注記」に書く',
        own: `${area}独自の指標。共通指標の番号は書かない`,
      } satisfies Record<Comparability, string>,
    },
    value: {
      title: `当${yearWord}の値`,
      hint: `報告の${yearWord}の値を、単位も付けて印字のとおりに書きます。印字がなければ書きません。0は、0と印字されているときだけです。`,
      examples: figureExamples,
    },
    figure: {
      title: '計算に使う数',
      hint: '値に数がいくつも印字されているとき、計算に使う一つを書きます。',
      examples: ['100%'],
    },
    previous: {
      title: `前${yearWord}の値`,
      hint: `一つ前の${yearWord}の値を、単位も付けて印字のとおりに書きます。印字がなければ書きません。`,
      examples: figureExamples,
    },
    textOnly: textOnly(terms),
    rating: {
      title: '個別の評価',
      hint: `この結果に${area}が付けた評価を、印字のとおりに書きます。印字がなければ書きません。`,
    },
    survey,
    break: {
      title: `前${yearWord}からの設問の変更`,
      hint: `前${yearWord}と設問が変わったとき、何が変わったかを一文で書きます。書くと、前${yearWord}の値とは比べられないものとして示されます。`,
    },
    note: noteWords,
    confirmed: confirmedWords(terms),
  } as const satisfies Strategy['results']['fields'];
};

/** Words of a printed result of an initiative. */
export const answerWords = (terms: Terms) => {
  const { yearWord } = terms;
  return {
    target: {
      title: '答える目標',
      hint: 'この取組の「業績目標」の何番目の目標に答える結果かを書きます。',
      examples: ['1'],
    },
    measure: {
      title: '測ったもの',
      hint: '測ったものの名前を、印字のとおりに書きます。目標の番号を書けば、その名前が使われます。',
    },
    value: resultWords(terms).value,
    previous: {
      title: `前${yearWord}の値`,
      hint: `そばに前${yearWord}の値が印字されているときに書きます。「前年より減」などの目標と比べるのに使います。`,
      examples: figureExamples,
    },
    textOnly: textOnly(terms),
    survey,
    note: noteWords,
    confirmed: confirmedWords(terms),
  } as const satisfies Initiative['results']['fields'];
};
