import { editionOf, type Edition } from '../../edition.ts';
import type { Ward } from '../../model/content/ward.ts';
import { parseDataset } from '../../parse/dataset.ts';
import { CHANGES, type Files } from '../../parse/files.ts';
import { FILES, reportFile, WARDS } from '../../parse/fixture.ts';
import { messages } from '../../text/ja/messages.ts';

/** A line of the registry of wards. */
export const line = (code: number, slug: string, name: string, tile: number, more = ''): string =>
  `  - { code: ${code}, slug: ${slug}, name: ${name}, kana: ${slug === 'yama' ? 'やまく' : 'くく'}, romaji: ${slug}, tile: { row: 1, column: ${tile} }${more} }`;

const ended = (...successors: string[]) =>
  `, until: 2023-12-31, successors: [${successors.join(', ')}]`;

/** Seven wards become three on one 1 January: two unite, four unite, one is parted, one goes on; the new ones take names and places of old ones. */
export const REGISTRY: readonly string[] = [
  line(99101, 'hama', '浜区', 1, ended('chuo')),
  line(99102, 'kawa', '川区', 2, ended('chuo')),
  line(99103, 'naka', '中央区', 3, ended('hokubu', 'chuo')),
  line(99104, 'ike', '池区', 4, ended('hokubu')),
  line(99105, 'mori', '森区', 5, ended('hokubu')),
  line(99106, 'tani', '谷区', 6, ended('hokubu')),
  line(99107, 'yama', '山区', 7, ', formerNames: [奥山区]'),
  line(99138, 'chuo', '中央区', 1, ', from: 2024-01-01'),
  line(99139, 'hokubu', '北部区', 4, ', from: 2024-01-01'),
];

/** The content of a city with this registry and without a report. */
export const cityOf = (registry: readonly string[] = REGISTRY): Files => {
  const { 'content/reports/kita/2016.yaml': _, ...rest } = FILES;
  return { ...rest, [WARDS]: ['wards:', ...registry, ''].join('\n') };
};

const asked = (value: string, previous: string | null) => ({
  strategies: [
    {
      ...{ code: '1', indicators: ['1-1-a'] },
      results: [
        {
          ...{ measure: '助け合い', indicator: '1-1-a', comparability: 'same', value, rating: 'A' },
          ...(previous === null ? {} : { previous }),
        },
      ],
    },
  ],
});

/** Reports of wards that ended, of one that goes on, and of one that began. */
export const REPORTS: Files = {
  ...reportFile('hama', 2022, asked('20%', '60%')),
  ...reportFile('naka', 2022, asked('30%', '31%')),
  ...reportFile('naka', 2023, asked('32%', '30%')),
  ...reportFile('yama', 2022, asked('55%', '50%')),
  ...reportFile('chuo', 2023, asked('41%', null)),
  ...reportFile('chuo', 2024, asked('43%', '41%')),
};

const version = (date: string) => `versions:
  - version: 1.0.0
    date: ${date}
    kind: major
    summary: はじめての版
    entries: [{ what: 報告, why: 公開, reports: [yama/2022] }]
`;

/** The city that united, before its first version or on the day of one. */
export function united(day: string | null = null): Edition {
  const changes = day === null ? {} : { [CHANGES]: version(day) };
  const reading = parseDataset({ ...cityOf(), ...REPORTS, ...changes }, messages);
  if (!reading.ok) throw new Error(JSON.stringify(reading.problems));
  return editionOf(reading.dataset);
}

export function wardOf({ dataset }: Edition, slug: string): Ward {
  const ward = dataset.index.wardBySlug.get(slug);
  if (!ward) throw new RangeError(`unknown ward: ${slug}`);
  return ward;
}
