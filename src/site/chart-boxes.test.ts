import { describe, expect, test } from 'vitest';
import { faultsOf } from '../charts/boxes/faults/fixture.ts';
import { readPicture } from '../charts/boxes/fixture.ts';
import { builtFiles } from './published.ts';
import { DIST, readBuilt } from './site.ts';

/** Every chart of a page or file; icons have no texts. */
const chartsOf = (path: string): readonly string[] =>
  readBuilt(`/${path}`).match(/<svg [^>]*class="chart[\s\S]*?<\/svg>/g) ?? [];

const drawn = builtFiles(DIST, '**/*.{html,svg}')
  .filter((file) => chartsOf(file).length > 0)
  .sort();

test('the site has charts in pages, embeds and files', () => {
  expect(drawn.length).toBeGreaterThan(10);
  for (const kind of [/^indicators\/.*\.html$/, /^indicators\/.*\.svg$/, /^embed\//])
    expect(drawn.filter((file) => kind.test(file))).not.toEqual([]);
});

describe('no text of a chart lies on a mark, a line or another text, or leaves the chart', () => {
  test.each(drawn)('%s', (file) => {
    expect(chartsOf(file).flatMap((chart) => faultsOf(readPicture(chart)))).toEqual([]);
  });
});
