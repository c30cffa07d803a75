import { expect } from 'vitest';
import type { Dataset } from '../model/dataset.ts';
import { parseDataset } from './dataset.ts';
import type { Files } from './files.ts';
import { FRAMEWORK_TEXT } from './framework/fixture.ts';
import type { Problem } from './problem.ts';
import { messages } from '../text/ja/messages.ts';

export const SITE = 'content/site.yaml';
export const WARDS = 'content/wards.yaml';
export const FRAMEWORK = 'content/framework.yaml';
export const GLOSSARY = 'content/glossary.yaml';
export const REPORT = 'content/reports/kita/2016.yaml';

/** The smallest content that exercises every kind of field. */
export const FILES = {
  [SITE]: `title: ものさし
subtitle: 指標ごとの成果
description: 区の成果を見る
city: 大阪市
publisher: ものさし
baseUrl: https://example.org/
languages: [ja]
dataLicence: { name: CC BY 4.0, id: CC-BY-4.0, url: https://example.org/licence }
`,
  [WARDS]: `wards:
  - { code: 27127, slug: kita, name: 北区, kana: きたく, romaji: Kita-ku, tile: { row: 2, column: 3 } }
  - { code: 27108, slug: taisho, name: 大正区, kana: たいしょうく, romaji: Taisho-ku, tile: { row: 5, column: 1 } }
`,
  [GLOSSARY]: `terms:
  - { id: ward, term: 区, reading: く, meaning: 市の中の区域, synonyms: [行政区] }
`,
  [FRAMEWORK]: FRAMEWORK_TEXT,
  [REPORT]: `ward: kita
fiscalYear: 2016
source:
  title: 取組状況
  publisher: 大阪市北区
  form: 二つのシート
strategies:
  - code: 4-1
    indicators: [1-1-a, 1-3-b]
    outcomes:
      - measure: 助け合いを実感している区民の割合
        target: 60%以上
        by: 2016
    effectiveness: ア
    results:
      - measure: 助け合いを実感している区民の割合
        outcome: 1
        indicator: 1-1-a
        comparability: same
        value: 54.10%
        previous: ―
        rating: A
      - measure: 講座の参加者数
        comparability: own
        value: 1,145人
        rating: B
    rating: S
    progress: a
initiatives:
  - code: 4-1-1
    strategies: [4-1]
    indicators: [1-1-a]
    targets:
      - measure: 講座の回数
        target: 3回以上
    results:
      - target: 1
        value: 5回
    achievement: ①(ⅰ)
    effectiveness: ○
`,
} satisfies Files;

/** A file of the fixture with one passage replaced. */
export function edited(from: string, to: string, file: keyof typeof FILES = REPORT): Files {
  if (!FILES[file].includes(from)) throw new RangeError(`missing text: ${from}`);
  return { ...FILES, [file]: FILES[file].replace(from, () => to) };
}

type Blocks = Readonly<{
  surveys?: readonly object[];
  strategies?: readonly object[];
  initiatives?: readonly object[];
}>;

/** A report file of a ward with the given blocks, to lay over the fixture. */
export const reportFile = (ward: string, fiscalYear: number, blocks: Blocks): Files => ({
  [`content/reports/${ward}/${fiscalYear}.yaml`]: JSON.stringify({
    ward,
    fiscalYear: String(fiscalYear),
    source: { title: '取組状況', publisher: '区', form: '表' },
    ...blocks,
  }),
});

/** The data set of the fixture with these reports and no others. */
export function datasetWith(...reports: readonly Files[]): Dataset {
  const { [REPORT]: _, ...rest } = FILES;
  const reading = parseDataset(Object.assign({ ...rest }, ...reports) as Files, messages);
  if (!reading.ok) throw new Error(JSON.stringify(reading.problems));
  return reading.dataset;
}

export function problemsOf(files: Files): readonly Problem[] {
  const reading = parseDataset(files, messages);
  return reading.ok ? [] : reading.problems;
}

/** Where problems are: `file:line:column field`. */
export const placesOf = (files: Files): readonly string[] =>
  problemsOf(files).map(({ file, line, column, field }) => `${file}:${line}:${column} ${field}`);

/** Expects one problem only: its place and what its message and remedy say. */
export function expectProblem(files: Files, place: string, message: RegExp, remedy: RegExp): void {
  expect(placesOf(files)).toEqual([place]);
  const [problem] = problemsOf(files);
  expect(problem?.message).toMatch(message);
  expect(problem?.remedy).toMatch(remedy);
  expect(`${problem?.message}${problem?.remedy}`).not.toMatch(
    /\b(?:must|expected|invalid|cannot)\b/i,
  );
}
