import { parseHTML } from 'linkedom';
import { describe, expect, test } from 'vitest';
import { readContent } from '../build/content.ts';
import { contentLanguages } from '../parse/language.ts';
import { wordsOf } from '../text/words.ts';
import { readPaths } from './sample.ts';
import { readBuilt } from './site.ts';
import { DIST } from './sites.ts';

/** Languages that put a blank between sentences, by where their pages stand. */
const [own, ...others] = contentLanguages(readContent());
const isSpaced = (language: string) => wordsOf(language).sentences(['a', 'b']) === 'a b';
const roots = [
  ...(own !== undefined && isSpaced(own) ? ['/'] : []),
  ...others.filter(isSpaced).map((language) => `/${language}/`),
];

/** What stands on lines of its own, and what is not read as sentences. */
const LINES = 'p, li, dt, dd, div, th, td, h1, h2, h3, h4, h5, h6, summary, figcaption, .line';
const UNREAD = 'script, style, template, svg, code, [hidden], [popover]';

/** Sentences that begin where another ends without a blank: `81%.The target`. */
function gluedIn(html: string): readonly string[] {
  const { document } = parseHTML(html);
  const main = document.querySelector('main') ?? document.body;
  for (const unread of main.querySelectorAll(UNREAD)) unread.remove();
  for (const line of main.querySelectorAll(LINES)) line.append('\n');
  for (const line of main.querySelectorAll(LINES)) line.before('\n');
  return main.textContent.match(/\S*[a-z0-9)%”][.?!](?=[A-Z“])\S*/g) ?? [];
}

test('a sentence without a blank before it is found', () => {
  expect(gluedIn('<main><p><b>It is 81%.</b><i>The rest</i></p></main>')).toEqual(['81%.The']);
  expect(gluedIn('<main><p><b>It is 81%.</b> The rest.</p><p>No</p></main>')).toEqual([]);
});

describe.each(roots)('pages below %s', (root) => {
  test('keep sentences apart', () => {
    const paths = readPaths(DIST).filter(
      (path) =>
        path.startsWith(root) &&
        (root !== '/' || !others.some((one) => path.startsWith(`/${one}/`))),
    );
    const glued = paths.flatMap((path) =>
      gluedIn(readBuilt(path, DIST)).map((text) => `${path}: ${text}`),
    );
    expect(paths.length).toBeGreaterThan(0);
    expect(glued).toEqual([]);
  });
});
