import { OWN_LOOK } from './look/palette.ts';
import type { Dataset } from './dataset.ts';
import { indexed } from './indexed.ts';
import { frameworkSchema } from './content/framework.ts';
import { reportSchemaIn, type Report } from './report/report.ts';
import { siteSchema } from './content/site.ts';
import { wardSchema } from './content/ward.ts';

const words = { name: '名前', explanation: '説明' };
const indicators = [
  ['1-1-a', 'mutual-support', '助け合い', '%', 'higher', '50%以上'],
  ['1-3-b', 'community-business', '新しい活動', '件', 'higher', '1件以上'],
].map(([code, slug, shortName, unit, direction, target]) => ({
  ...{ ...words, code, slug, shortName, unit, direction, target },
  by: '2017',
}));
const scale = (...grades: readonly (readonly [string, string, object?])[]) => ({
  ...words,
  grades: grades.map(([value, label, more]) => ({ value, label, ...more })),
});

/** A framework of two indicators under one theme, with the usual scales. */
const framework = frameworkSchema.parse({
  title: '基本方針',
  shortTitle: '方針',
  explanation: '説明',
  units: ['%', '件', '台', '人', '点', '回'].map((name) => ({ name })),
  goals: [
    {
      ...{ code: '1', name: '地域づくり', shortName: '地域' },
      themes: [
        { code: '1-1', name: 'つながり', items: [{ mark: '㋐', name: '項目', indicators }] },
      ],
    },
  ],
  scales: {
    result: scale(['A', '順調'], ['B', '順調でない']),
    overall: scale(['A', '順調'], ['B', '順調でない']),
    progress: scale(['a', '順調'], ['b', '順調でない']),
    effectiveness: scale(['ア', '有効'], ['イ', '見直す']),
    initiative: scale(['○', '有効'], ['×', '見直す']),
    achievement: scale(
      ...([
        ['①(ⅰ)', '達成', { id: '1-i' }],
        ['②(ⅰ)', '未達成', { id: '2-i' }],
      ] as const),
      ['③', '届かず', { id: 'short', withdraws: 'yes' }],
    ),
  },
});

const site = siteSchema.parse({
  ...{ title: 'ものさし', subtitle: '副題', description: '説明', city: '大阪市' },
  ...{ publisher: 'ものさし', baseUrl: 'https://example.org/', languages: ['ja'] },
  dataLicence: { name: 'CC BY', id: 'CC-BY-4.0', url: 'https://example.org/' },
});

export const fixtureWard = wardSchema.parse({
  ...{ code: '27127', slug: 'kita', name: '北区', kana: 'きたく', romaji: 'Kita-ku' },
  tile: { row: '2', column: '3' },
});

/** The fields of a result as a report file writes them. */
export type ResultFields = Readonly<Record<string, string>>;

type Blocks = Readonly<{ strategies?: readonly object[]; initiatives?: readonly object[] }>;

export const fixtureReport = (fiscalYear: string, blocks: Blocks): Report =>
  reportSchemaIn(framework.notation).parse({
    ward: 'kita',
    fiscalYear,
    source: { title: '取組状況', publisher: '北区', form: '表' },
    ...blocks,
  });

export const datasetOf = (reports: readonly Report[]): Dataset =>
  indexed({
    ...{ site, framework, reports, terms: [], hints: [], spellings: [], readings: [] },
    ...{ releases: [], redirects: [], pages: [], lines: new Map(), look: OWN_LOOK },
    regions: [],
    wards: [fixtureWard],
  });

/** One ward with a report on each year, each with one strategy of these results. */
export const fixtureDataset = (
  reports: Readonly<Record<string, readonly ResultFields[]>>,
  outcomes: readonly object[] = [],
): Dataset =>
  datasetOf(
    Object.entries(reports).map(([year, results]) =>
      fixtureReport(year, {
        strategies: [{ code: '4-1', indicators: ['1-1-a', '1-3-b'], outcomes, results }],
      }),
    ),
  );
