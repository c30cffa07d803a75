import { expect, test } from 'vitest';
import { metOn, saidOn } from '../said.ts';
import { CITY } from '../sites.ts';

/** Names of formats, tools and standards, and words of addresses, which are the same in Japanese. */
const NAMES =
  /^(?:CSV|JSON|HTML|PNG|SVG|ZIP|Excel|Parquet|BibTeX|JavaScript|Atom|NPO|JIS|WCAG|axe|core|CodeSniffer|PDF|ward|year|slug|fiscal|json|csv|Ctrl|Esc|Chrome|Edge|Git|GitHub)$/;

const said = saidOn(CITY);

test('of a city in Japanese, no page says anything in English', () => {
  const city = said.filter(({ page }) => !/^\/(?:data|admin)\//.test(page));
  const found = metOn(city, /[A-Za-z][A-Za-z'’]{2,}/g).filter((place) => {
    const words = place.replace(/^.*?: /, '').match(/[A-Za-z][A-Za-z'’]{2,}/g) ?? [];
    return words.some((word) => !NAMES.test(word));
  });
  expect(found).toEqual([]);
  expect(metOn(said, /(?:\b[a-z]{2,} ){3,}[a-z]{2,}/g)).toEqual([]);
});
