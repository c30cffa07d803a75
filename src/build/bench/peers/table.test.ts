import { expect, test } from 'vitest';
import { faultsOf } from '../../../charts/boxes/faults/fixture.ts';
import { readPicture } from '../../../charts/boxes/fixture.ts';
import { ratiosPicture } from './chart.ts';
import { peersPage, type Measurement } from './table.ts';

const took = (seconds: number) => ({ seconds, work: seconds + 1 });
const round = (slow: number) => ({
  hugo: { cold: took(slow), warm: took(slow), edited: took(slow) },
  eleventy: { cold: took(2 * slow), warm: took(2 * slow), edited: took(2 * slow) },
  astro: { cold: took(8 * slow), warm: took(8 * slow), edited: took(8 * slow) },
  ours: { cold: took(10 * slow), warm: took(slow / 2), edited: took(4 * slow) },
});
const measurement: Measurement = {
  rounds: [round(1), round(3), round(2)],
  ...{ size: '24x5', pages: 140, charts: 137, bytes: 3_600_000, processors: 2, node: '26.1.0' },
  versions: { hugo: '1.0.0', eleventy: '2.0.0', astro: '3.0.0', ours: '3.0.0' },
};

test('peersPage(measurement) says of each generator what it took, and how it compares', () => {
  const page = peersPage(measurement);
  expect(page).toContain(
    '| Hugo | 2.00（1.00〜3.00） | 3.00（2.00〜4.00） | — | 0.13（0.13〜0.13） |',
  );
  expect(page).toContain(
    '| ものさし | 1.00（0.50〜1.50） | 2.00（1.50〜2.50） | 0.50（0.50〜0.50） | 0.06（0.06〜0.06） |',
  );
  expect(page).toContain('Hugo 1.0.0、Eleventy 2.0.0、Astro 3.0.0');
  expect(page).not.toMatch(/undefined|NaN|null/);
});

test('ratiosPicture(measurement) says its figures to those who do not see it, and no text is on anything', () => {
  const markup = ratiosPicture(measurement);
  expect(markup).toMatch(
    /<desc [^>]*>[^<]*何も変わっていないとき：[^<]*ものさし 0\.5（0\.5〜0\.5）/,
  );
  expect(faultsOf(readPicture(markup))).toEqual([]);
});
