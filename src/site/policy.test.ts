import { expect, test } from 'vitest';
import { pagesOf, readBuilt } from './site.ts';
import { DIST } from './sites.ts';

/** What a page may load and run, word by word: nothing inline, nothing from elsewhere. */
const PAGE =
  "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; style-src 'self'; img-src 'self'; font-src 'self'; " +
  "connect-src 'self'; worker-src 'self'; form-action 'self'; base-uri 'none'; " +
  "require-trusted-types-for 'script'; trusted-types 'none'";
/** What the page of the editor may besides: the styles that the CMS makes, one import map, and the host of the repository. */
const EDITOR =
  /^default-src 'none'; script-src 'self' 'sha256-[^']+'; style-src 'self' 'unsafe-inline'; font-src 'self'; img-src 'self' blob: data: https:\/\/\S+; connect-src 'self' blob: data: https:\/\/\S+; worker-src 'self' blob:; form-action 'none'; base-uri 'none'$/;
/** What a page inside a page of another site may: it sends nothing anywhere. */
const EMBED =
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; font-src 'self'; base-uri 'none'; form-action 'none'; " +
  "require-trusted-types-for 'script'; trusted-types 'none'";

const policies = (html: string): readonly (string | undefined)[] =>
  [...html.matchAll(/<meta http-equiv="Content-Security-Policy" content="([^"]*)">/gi)].map(
    ([, policy]) => policy?.replaceAll('&#39;', "'"),
  );
/** A page that only leads on to another loads nothing of its own. */
const leadsOn = (html: string): boolean => /<meta http-equiv="refresh"/i.test(html);

test('every page keeps to its policy, before anything that it governs', () => {
  const wrong = pagesOf(DIST).filter((path) => {
    const html = readBuilt(path, DIST);
    const policy = policies(html).join('\n');
    const isKept =
      path === '/admin/'
        ? EDITOR.test(policy)
        : policy === (/(?:^|\/)embed\//.test(path) ? EMBED : PAGE);
    const before = html.slice(0, html.indexOf('Content-Security-Policy'));
    const isFirst = !/<(?:script|link|style|img)\b/i.test(before);
    return !leadsOn(html) && !(isKept && isFirst);
  });
  expect(pagesOf(DIST).length).toBeGreaterThan(10);
  expect(wrong).toEqual([]);
});

test('no page holds a script, a style or a handler of its own', () => {
  const wrong = pagesOf(DIST).flatMap((path) => {
    const html = readBuilt(path, DIST);
    const inline = html.match(
      /<script\b(?![^>]*\bsrc=)(?![^>]*type="(?:application\/ld\+json|importmap)")[^>]*>|<style\b[^>]*>/gi,
    );
    const handlers = html.match(/<[a-z][^<>"]*(?:"[^"]*"[^<>"]*)*\s(?:on[a-z]+|style)="/gi);
    return [...(inline ?? []), ...(handlers ?? [])].map((found) => `${path}: ${found}`);
  });
  expect(wrong).toEqual([]);
});
