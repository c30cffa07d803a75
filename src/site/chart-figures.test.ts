import { parseHTML } from 'linkedom';
import { describe, expect, test } from 'vitest';
import { builtFiles } from './published.ts';
import { DIST, readBuilt } from './site.ts';

/** Who does not see a chart reads its figures: in its description, and in the table that stands with it. */
type Chart = Readonly<{ name: string; figures: readonly string[]; said: string; table: string }>;

const textOf = (element: Element | null | undefined): string =>
  (element?.textContent ?? '').replace(/\s+/g, '');

/** What stands beside marks and targets, not along an axis: whole values, and the numbers of changes and targets. */
function figuresOf(chart: Element): readonly string[] {
  const texts = [...chart.querySelectorAll('text.chart-text')].map(textOf);
  const quiet = [...chart.querySelectorAll('text.chart-quiet')].map(textOf);
  const targets = [...chart.querySelectorAll('.chart-target-text')].map(textOf);
  return [
    ...texts
      .filter((text) => /^\d/.test(text) && !/^\d{4}(?:年度?)?$/.test(text))
      // A unit can be said in another language than the one in which the whole cell was printed.
      .map((text) => text.replace(/(?<=\d)[a-z]+$/i, '')),
    ...[...texts, ...quiet].flatMap((text) => /^[+−±]\d[\d,.]*/.exec(text) ?? []),
    ...targets.flatMap((text) => text.match(/\d[\d,.]*%?/g) ?? []),
  ];
}

/** The charts of a page that have a description; small ones stand beside the words that say the same. */
function chartsOf(path: string): readonly Chart[] {
  const { document } = parseHTML(readBuilt(`/${path}`));
  for (const reading of document.querySelectorAll('rt, rp')) reading.remove();
  return [...document.querySelectorAll('svg.chart:has(> desc)')].map((chart) => ({
    name: textOf(chart.querySelector('title')),
    figures: figuresOf(chart),
    said: textOf(chart.querySelector('desc')),
    table: [...(chart.closest('li') ?? document).querySelectorAll('table')].map(textOf).join(),
  }));
}

const drawn = builtFiles(DIST, '**/*.{html,svg}').flatMap((path) => {
  const charts = chartsOf(path);
  return charts.length > 0 ? [[path, charts] as const] : [];
});

test('there are charts with figures in pages, in embeds and as files', () => {
  for (const kind of [/^indicators\/.*\.html$/, /^indicators\/.*\.svg$/, /^embed\//, /^wards\//])
    expect(
      drawn.filter(([path, charts]) => kind.test(path) && charts.some((one) => one.figures.length)),
    ).not.toEqual([]);
});

describe.each(drawn)('%s', (path, charts) => {
  test('says in the description of each chart all figures that are drawn', () => {
    for (const { name, figures, said } of charts)
      expect(
        figures.filter((figure) => !said.includes(figure)),
        name,
      ).toEqual([]);
  });

  if (!/(^|\/)embed\/|\.svg$/.test(path))
    test('has in the table of each chart all figures that are drawn', () => {
      for (const { name, figures, table } of charts)
        expect(
          figures.filter((figure) => !table.includes(figure)),
          name,
        ).toEqual([]);
    });
});
