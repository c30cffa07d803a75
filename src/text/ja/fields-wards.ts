import type { wardsSchema } from '../../model/content/ward.ts';
import type { FileWords } from '../field.ts';

/** Words of the registry of wards. */
export const wardsFileWords = {
  title: '区の登録簿',
  hint: 'すべての区です。なくなった区も消しません。',
  fields: {
    wards: {
      title: '区',
      hint: '報告のある区もない区も、すべて並べます。',
      one: '区',
      fields: {
        code: {
          title: 'コード',
          hint: '市区町村コード（JIS X 0402）の5桁です。',
        },
        slug: {
          title: 'スラッグ',
          hint: '区のページのアドレスになるローマ字の名前です。あとから変えません。',
          examples: ['midori'],
        },
        name: { title: '名前', hint: '区の名前です。', examples: ['緑区'] },
        kana: { title: 'よみ', hint: 'ひらがなで書きます。', examples: ['みどりく'] },
        romaji: { title: 'ローマ字', hint: 'ローマ字の名前です。', examples: ['Midori-ku'] },
        tile: {
          title: 'タイル地図の位置',
          hint: 'タイル地図で置くところです。',
          fields: {
            row: { title: '行', hint: '上から何番目かです。', examples: ['1'] },
            column: { title: '列', hint: '左から何番目かです。', examples: ['1'] },
          },
        },
        from: {
          title: 'はじまりの日',
          hint: 'あとからできた区だけに書きます。',
          examples: ['2024-01-01'],
        },
        until: {
          title: '最後の日',
          hint: 'なくなった区だけに書きます。',
          examples: ['2023-12-31'],
        },
        successors: {
          title: '引き継いだ区',
          hint: 'なくなった区を引き継いだ区のスラッグを並べます。',
        },
        formerNames: { title: '前の名前', hint: '名前が変わった区の、前の名前を並べます。' },
      },
    },
  },
} as const satisfies FileWords<typeof wardsSchema>;
