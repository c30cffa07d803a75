import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { afterAll } from 'vitest';

/** The content of the invented city. */
export const CITY = 'src/site/city/content';

export const AKANE = 'reports/akane/2022.yaml';
export const DAIDAI = 'reports/daidai/2022.yaml';

/** In a file of the content, this passage becomes that one. */
export type Edit = readonly [file: string, from: string, to: string];

/** Makes copies of the city for the tests of one file, which are gone after them. */
export function useCopies() {
  const place = mkdtempSync(`${tmpdir()}/monosashi-`);
  let made = 0;
  afterAll(() => {
    rmSync(place, { recursive: true });
  });
  return (...edits: readonly Edit[]): string => {
    made += 1;
    const folder = `${place}/${made}`;
    cpSync(CITY, folder, { recursive: true });
    for (const [file, from, to] of edits) replace(`${folder}/${file}`, from, to);
    return folder;
  };
}

function replace(file: string, from: string, to: string): void {
  const text = readFileSync(file, 'utf8');
  if (!text.includes(from)) throw new RangeError(`missing text: ${from}`);
  writeFileSync(
    file,
    text.replace(from, () => to),
  );
}

/** One edit of each kind that officers make, in the order in which the report tells them. */
export const TEN_EDITS: Readonly<Record<string, Edit>> = {
  value: [AKANE, 'value: 57.4%', 'value: 58.4%'],
  previous: [AKANE, 'previous: 1,000人', 'previous: 1,010人'],
  target: [AKANE, 'target: 58%以上', 'target: 59%以上'],
  rating: [AKANE, 'previous: 73本\n        rating: B', 'previous: 73本\n        rating: A'],
  note: [DAIDAI, '共通の指標より対象がせまい。', '共通の指標より対象が少ない。'],
  name: [AKANE, 'measure: 窓口で待った時間', 'measure: 窓口で待った長さ'],
  indicator: ['framework.yaml', 'shortName: あいさつを交わす区民', 'shortName: あいさつする区民'],
  issue: [AKANE, 'issue: 傘立てを置く場所がない。', 'issue: 傘立てを置く場所が足りない。'],
  added: [
    DAIDAI,
    '    rating: B\n    progress: b\n',
    '      - { measure: 待った人, comparability: own, value: 12人, rating: A }\n    rating: B\n    progress: b\n',
  ],
  removed: [
    AKANE,
    `      - measure: 旗を見たことがある区民の割合
        comparability: own
        value: 81%
        previous: 64%
        rating: A
`,
    '',
  ],
};

/** Three slips in the same pull request. */
export const THREE_MISTAKES: readonly Edit[] = [
  [AKANE, 'rating: A\n    progress: a\n    issue', 'rating: S\n    progress: a\n    issue'],
  [DAIDAI, 'value: 22人', 'value: 22冊'],
  ['glossary.yaml', 'reading: ねんど', 'readin: ねんど'],
];
