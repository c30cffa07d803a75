import type { glossarySchema } from '../../model/content/glossary.ts';
import type { searchHelpSchema } from '../../model/content/search-help.ts';
import type { FileWords } from '../field.ts';

/** Words of the file of terms. */
export const glossaryFileWords = {
  title: '用語集',
  hint: '報告の言葉の意味です。検索にも使われます。',
  fields: {
    terms: {
      title: '用語',
      hint: '用語を並べます。',
      one: '用語',
      fields: {
        id: {
          title: 'アドレス用の名前',
          hint: '半角の英字・数字と - で付けます。',
          examples: ['effectiveness'],
        },
        term: { title: '用語', hint: '報告に出てくる言葉です。', examples: ['有効性'] },
        reading: { title: 'よみ', hint: 'ひらがなで書きます。', examples: ['ゆうこうせい'] },
        meaning: { title: '意味', hint: '普段の言葉で説明します。' },
        synonyms: {
          title: '同じ意味の言葉',
          hint: '略語や英語など、同じ意味の言葉だけを並べます。',
          examples: [['効果', 'effectiveness']],
        },
      },
    },
  },
} as const satisfies FileWords<typeof glossarySchema>;

/** Words of the file that helps the search. */
export const searchFileWords = {
  title: '検索の手がかり',
  hint: '用語集には書かない、検索のための言葉です。ページには出ません。',
  fields: {
    hints: {
      title: '関係する言葉',
      hint: '同じ意味ではないが、それを探す人が入れそうな言葉です。',
      one: '言葉',
      fields: {
        word: { title: '報告の言葉', hint: '見つかってほしい言葉です。' },
        asked: { title: '入れそうな言葉', hint: '探す人が入れそうな言葉を並べます。' },
      },
    },
    spellings: {
      title: '一つの言葉の書き方',
      hint: '同じ言葉の違う書き方を、二つ以上並べます。',
      examples: [['子ども', 'こども', '子供']],
    },
    readings: {
      title: '名前のよみ',
      hint: 'ふりがなや検索が読み違える、場所や行事などの名前です。',
      one: '名前',
      fields: {
        word: { title: '名前', hint: '報告にあるとおりに書きます。', examples: ['長吉'] },
        reading: { title: 'よみ', hint: 'ひらがなで書きます。', examples: ['ながよし'] },
      },
    },
  },
} as const satisfies FileWords<typeof searchHelpSchema>;
