import type { PublishedTable } from '../../model/content/cell.ts';
import type { changesSchema } from '../../model/content/release.ts';
import type { FileWords } from '../field.ts';
import type { Terms } from '../terms.ts';
import { tableWords } from './tables.ts';
import { versionWords } from './version.ts';

const reportExamples = ['midori/2016'] as const;

const before = { title: '訂正前', hint: '訂正する前の印字です。なければ ― と書きます。' } as const;
const after = { title: '訂正後', hint: '訂正した後の印字です。なければ ― と書きます。' } as const;

const tableTitles = (terms: Terms) => {
  const { tables } = tableWords(terms);
  return {
    results: tables.results.title,
    observations: tables.observations.title,
    initiatives: tables.initiatives.title,
    reports: tables.reports.title,
    indicators: tables.indicators.title,
    wards: tables.wards.title,
    codes: tables.codes.title,
  } satisfies Record<PublishedTable, string>;
};

const figureWords = (terms: Terms) => {
  const { area, yearWord } = terms;
  return {
    report: {
      title: '報告',
      hint: `${area}のスラッグと${yearWord}です。`,
      examples: reportExamples,
    },
    strategy: { title: '戦略', hint: '戦略の番号（または id）です。取組の訂正では書きません。' },
    initiative: { title: '取組', hint: '取組の番号（または id）です。戦略の訂正では書きません。' },
    result: {
      title: '何番目の結果か',
      hint: '戦略・取組の結果の、上から何番目かです。結果の外の訂正では書きません。',
      examples: ['1'],
    },
    field: {
      title: '項目',
      hint: '訂正した項目です。',
      choices: versionWords(terms).revisedFields,
    },
    before,
    after,
  } as const;
};

const cellWords = (terms: Terms) =>
  ({
    table: { title: '表', hint: '公開データの表の名前です。', choices: tableTitles(terms) },
    row: { title: '行', hint: '行を見分ける列の値です。すべての行にわたる変更では書きません。' },
    column: { title: '列', hint: '公開データの列の名前です。' },
    before,
    after,
  }) as const;

/** Words of the file of the versions of the data. */
export const changesFileWords = (terms: Terms) => {
  const { area } = terms;
  return {
    title: 'データの版と変更の記録',
    hint: '公開したデータを変えたときに、新しい版を上に書き足します。',
    fields: {
      versions: {
        title: '版',
        hint: '新しい版を上に書きます。',
        one: '版',
        fields: {
          version: {
            title: '版の番号',
            hint: '訂正なら最後の桁、追加なら真ん中の桁を一つ増やします。',
            examples: ['1.0.1'],
          },
          date: { title: '日付', hint: '公開する日です。', examples: ['2026-12-01'] },
          kind: {
            title: '種類',
            hint: '何が変わったかの種類です。',
            choices: {
              ...versionWords(terms).releaseKind,
              major: '大きな変更：列の意味が変わった',
              minor: '追加：報告を足した',
              correction: '訂正：数字や注記を直した',
            },
          },
          summary: { title: 'まとめ', hint: 'この版で変わったことを、一文で書きます。' },
          entries: {
            title: '変更',
            hint: '変わったことを一つずつ並べます。',
            one: '変更',
            fields: {
              what: { title: '何を', hint: '何が変わったかを書きます。' },
              why: { title: 'なぜ', hint: '変えたわけを書きます。' },
              reports: {
                title: '加わった報告',
                hint: '足した報告を並べます。',
                examples: [reportExamples],
              },
              figures: {
                title: '訂正した値',
                hint: '報告の中の、訂正した値です。',
                one: '訂正',
                fields: figureWords(terms),
              },
              cells: {
                title: '訂正した表のます',
                hint: `報告の外（枠組み、${area}の登録簿、資料の名前）の変更です。`,
                one: '訂正',
                fields: cellWords(terms),
              },
            },
          },
        },
      },
    },
  } as const satisfies FileWords<typeof changesSchema>;
};
