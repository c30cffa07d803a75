import { editionOf, type Edition } from '../../edition.ts';
import { parseDataset } from '../../parse/dataset.ts';
import { FILES, reportFile, WARDS } from '../../parse/fixture.ts';
import type { Files } from '../../parse/files.ts';
import { messages } from '../../text/ja/messages.ts';

const ward = (code: number, slug: string, name: string, region: string) =>
  `  - { code: ${code}, slug: ${slug}, name: ${name}, region: ${region} }`;

/** Three regions: two wards in the east, one in the west that bears the name of one of them, one in the north. */
const REGISTRY = `regions:
  - { slug: east, name: 東県, tile: { row: 1, column: 2 } }
  - { slug: west, name: 西県, tile: { row: 1, column: 1 } }
  - { slug: north, name: 北県 }
wards:
${ward(27101, 'east-hama', '浜市', 'east')}
${ward(27102, 'east-yama', '山町', 'east')}
${ward(27103, 'west-hama', '浜市', 'west')}
${ward(27104, 'north-kita', '北市', 'north')}
`;

const asked = (ward: string, year: number, value: string) =>
  reportFile(ward, year, {
    strategies: [
      {
        ...{ code: '1', indicators: ['1-1-a'] },
        results: [{ measure: '助け合い', indicator: '1-1-a', comparability: 'same', value }],
      },
    ],
  });

/** A country in regions, with reports from two of them. */
export function country(): Edition {
  const { 'content/reports/kita/2016.yaml': _, ...rest } = FILES;
  const files: Files = {
    ...rest,
    [WARDS]: REGISTRY,
    ...asked('east-hama', 2015, '40%'),
    ...asked('east-hama', 2016, '55%'),
    ...asked('east-yama', 2016, '45%'),
    ...asked('west-hama', 2015, '60%'),
  };
  const reading = parseDataset(files, messages);
  if (!reading.ok) throw new Error(JSON.stringify(reading.problems));
  return editionOf(reading.dataset);
}
