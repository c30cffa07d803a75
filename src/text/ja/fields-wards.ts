import type { wardsSchema } from '../../model/content/ward.ts';
import type { FileWords } from '../field.ts';
import type { Terms } from '../terms.ts';
import { exampleName } from './kind.ts';

/** Words of the registry of wards. */
export const wardsFileWords = ({ area, region }: Terms) =>
  ({
    title: `${area}の登録簿`,
    hint: `すべての${area}です。なくなった${area}も消しません。`,
    fields: {
      regions: {
        title: region,
        hint: `${area}がとても多いときだけ、いくつかにまとめます。書くと、ホームから${region}ごとのページへ行くようになります。`,
        one: region,
        fields: {
          slug: {
            title: 'スラッグ',
            hint: `${region}のページのアドレスになるローマ字の名前です。あとから変えません。`,
            examples: ['higashi'],
          },
          name: { title: '名前', hint: `${region}の名前です。` },
          kana: { title: 'よみ', hint: 'ひらがなで書きます。' },
          romaji: { title: 'ローマ字', hint: 'ローマ字の名前です。' },
          tile: {
            title: '図での位置',
            hint: `${region}を並べた図で置くところです。`,
            fields: {
              row: { title: '行', hint: '上から何番目かです。', examples: ['1'] },
              column: { title: '列', hint: '左から何番目かです。', examples: ['1'] },
            },
          },
        },
      },
      wards: {
        title: area,
        hint: `報告のある${area}もない${area}も、すべて並べます。`,
        one: area,
        fields: {
          code: {
            title: 'コード',
            hint: '市区町村コード（JIS X 0402）の5桁です。',
          },
          slug: {
            title: 'スラッグ',
            hint: `${area}のページのアドレスになるローマ字の名前です。あとから変えません。`,
            examples: ['midori'],
          },
          name: { title: '名前', hint: `${area}の名前です。`, examples: [exampleName(area).name] },
          kana: { title: 'よみ', hint: 'ひらがなで書きます。', examples: [exampleName(area).kana] },
          romaji: {
            title: 'ローマ字',
            hint: 'ローマ字の名前です。',
            examples: [exampleName(area).romaji],
          },
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
            hint: `あとからできた${area}だけに書きます。`,
            examples: ['2024-01-01'],
          },
          until: {
            title: '最後の日',
            hint: `なくなった${area}だけに書きます。`,
            examples: ['2023-12-31'],
          },
          successors: {
            title: `引き継いだ${area}`,
            hint: `なくなった${area}を引き継いだ${area}のスラッグを並べます。`,
          },
          region: { title: region, hint: `その${area}がある${region}のスラッグです。` },
          formerNames: { title: '前の名前', hint: `名前が変わった${area}の、前の名前を並べます。` },
        },
      },
    },
  }) as const satisfies FileWords<typeof wardsSchema>;
