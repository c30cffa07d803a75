import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { expect, test } from 'vitest';
import { samplePaths } from './sample.ts';
import { useSite } from './site.ts';
import { DIST } from './sites.ts';

/** A second reader of WCAG 2 AA beside axe: HTML_CodeSniffer, which asks nobody for anything. */
const SNIFFER = readFileSync(
  createRequire(import.meta.url).resolve('html_codesniffer/build/HTMLCS.js'),
  'utf8',
);

type Message = Readonly<{ type: number; code: string; msg: string; element: Element }>;
type Sniffer = Readonly<{
  process: (standard: string, page: Document, done: () => void, fail: () => void) => void;
  getMessages: () => readonly Message[];
}>;

/** It asks for `headers` where a table has heads of rows and columns, though `scope` says the same (technique H63). */
const SAID_BY_SCOPE = 'H43.HeadersRequired';

const openPage = useSite(DIST);

test.each(samplePaths(DIST))('%s has no error for a second reader of WCAG 2 AA', async (path) => {
  const { page, problems } = await openPage(path);
  await page.evaluate(SNIFFER);
  const errors = await page.evaluate(
    () =>
      new Promise<readonly string[]>((done, fail) => {
        const { HTMLCS: sniffer } = window as unknown as Window & { HTMLCS: Sniffer };
        const tell = () => {
          const seen = sniffer
            .getMessages()
            .filter(({ type, element }) => type === 1 && element.checkVisibility());
          done(
            seen.map(
              ({ code, msg, element }) => `${code} ${msg} ${element.outerHTML.slice(0, 120)}`,
            ),
          );
        };
        sniffer.process('WCAG2AA', document, tell, () => {
          fail(new Error('the page could not be read'));
        });
      }),
  );
  expect(errors.filter((error) => !error.includes(SAID_BY_SCOPE))).toEqual([]);
  expect(problems).toEqual([]);
});
