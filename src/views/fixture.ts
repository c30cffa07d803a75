import { placedIndicators, type Indicator } from '../model/content/framework.ts';
import { type Dataset, type WardReport } from '../model/dataset.ts';
import { parseDataset } from '../parse/dataset.ts';
import { messages } from '../text/ja/messages.ts';
import { wordsOf } from '../text/words.ts';

export const words = wordsOf('ja');

/** Four wards and five indicators: a share, a milestone, counts of which more or fewer are better, and points. */
const site = {
  ...{ title: 'ものさし', subtitle: '成果', description: '説明', city: '虹市', publisher: '虹市' },
  ...{ baseUrl: 'https://example.org/', languages: ['ja'] },
  dataLicence: { name: 'CC BY', id: 'CC-BY-4.0', url: 'https://example.org/licence' },
};

const ward = (code: string, slug: string, name: string, kana: string) => ({
  ...{ code, slug, name, kana, romaji: slug },
  tile: { row: '1', column: code.slice(-1) },
});
const wards = [
  ward('99104', 'midori', '緑区', 'みどりく'),
  ward('99101', 'aoba', '青葉区', 'あおばく'),
  ward('99103', 'hama', '浜区', 'はまく'),
  ward('99102', 'izumi', '泉区', 'いずみく'),
];

const indicator = (code: string, slug: string, unit: string | null, target: string) => ({
  ...{ code, slug, name: `${slug}の正式な名称`, shortName: slug, explanation: '説明' },
  ...(unit ? { unit } : {}),
  ...(unit === '点' ? { maximum: '5' } : {}),
  ...{ direction: /以下|^0/.test(target) ? 'lower' : 'higher', target, by: '2017' },
});
const indicators = [
  indicator('1-1-a', 'support', '%', '50%以上'),
  indicator('1-2-a', 'milestone', null, '仕組みができている'),
  indicator('1-3-a', 'business', '件', '1件以上'),
  indicator('1-4-a', 'waiting', '人', '0人'),
  indicator('1-5-a', 'counter', '点', '3.5点以上'),
];

const scale = (grades: Readonly<Record<string, string>>) => ({
  ...{ name: '評価', explanation: '説明' },
  grades: Object.entries(grades).map(([value, label]) => ({
    ...{ value, label },
    ...(value.startsWith('①') ? { id: '1-i' } : {}),
    favourable: /^[Aaア○①]/.test(value) ? 'yes' : 'no',
  })),
});
const framework = {
  ...{ title: '方針', shortTitle: '方針', explanation: '説明' },
  units: [
    ...['%', '件', '点', '回', '台', '本', 'ポイント', '地域'].map((name) => ({ name })),
    { name: '人', equals: ['名'] },
    { name: '星', mark: '☆' },
  ],
  goals: [
    {
      ...{ code: '1', name: '目標', shortName: '地域' },
      themes: [{ code: '1-1', name: 'テーマ', items: [{ mark: '㋐', name: '項目', indicators }] }],
    },
  ],
  scales: {
    result: scale({ A: '順調', B: '順調でない' }),
    overall: scale({ A: '順調', B: '順調でない' }),
    progress: scale({ a: '順調', b: '順調でない' }),
    effectiveness: scale({ ア: '有効', イ: '見直す' }),
    initiative: scale({ '○': '有効', '×': '見直す' }),
    achievement: scale({ '①(ⅰ)': '達成し、有効', '③': '撤退' }),
  },
};

type Block = Readonly<Record<string, unknown>>;
type Given = Readonly<{
  surveys?: readonly object[];
  strategies?: readonly Block[];
  initiatives?: readonly Block[];
}>;

/** The path and text of a report. */
export type ReportFile = readonly [path: string, text: string];

/** A report with the given blocks. */
export const report = (slug: string, year: number, given: Given = {}): ReportFile => {
  const source = { title: '取組状況', publisher: `${slug}区役所`, form: '表' };
  const text = JSON.stringify({ ward: slug, fiscalYear: String(year), source, ...given });
  return [`content/reports/${slug}/${year}.yaml`, text];
};

/** A report with one strategy of these results, on the indicators they measure and `1-1-a`. */
export const resultsReport = (slug: string, year: number, ...results: readonly Block[]) =>
  report(slug, year, {
    strategies: [{ code: '4-1', indicators: [...codesOf(results)], results }],
  });

const codesOf = (results: readonly Block[]): ReadonlySet<unknown> =>
  new Set(['1-1-a', ...results.flatMap((result) => result['indicator'] ?? [])]);

/** A result that asks the common question. */
export const same = (value: string, previous = '―', rest: Block = {}): Block => ({
  ...{ measure: '実感', indicator: '1-1-a', comparability: 'same', value, previous },
  ...rest,
});

/** The data set of these reports, read as content is. */
export function datasetOf(...reports: readonly ReportFile[]): Dataset {
  const reading = parseDataset(
    {
      'content/site.yaml': JSON.stringify(site),
      'content/wards.yaml': JSON.stringify({ wards }),
      'content/glossary.yaml': JSON.stringify({ terms: [] }),
      'content/framework.yaml': JSON.stringify(framework),
      ...Object.fromEntries(reports),
    },
    messages,
  );
  if (!reading.ok) throw new Error(reading.problems.map(({ message }) => message).join('\n'));
  return reading.dataset;
}

export function indicatorOf(dataset: Dataset, code = '1-1-a'): Indicator {
  const placed = placedIndicators(dataset.framework).find((other) => other.indicator.code === code);
  if (!placed) throw new RangeError(`unknown indicator: ${code}`);
  return placed.indicator;
}

/** The first report of a data set with its ward. */
export function firstReport({ wards: all, reports }: Dataset): WardReport {
  const [first] = reports;
  const place = all.find(({ slug }) => slug === first?.ward);
  if (!first || !place) throw new RangeError('missing report');
  return { ward: place, report: first };
}
