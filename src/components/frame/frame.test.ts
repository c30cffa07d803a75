import { expect, test } from 'vitest';
import { indicatorCitation } from '../../views/frame/citation.ts';
import { pageFrame } from '../../views/frame/frame.ts';
import { indicatorOf, words } from '../../views/fixture.ts';
import { edition, render, rendered } from '../fixture.ts';
import Cite from './Cite.astro';
import JsonLd from './JsonLd.astro';
import Layout from './Layout.astro';

const frame = pageFrame(edition, { title: '<題>', description: '"説明"', path: '/about/' });

test('Layout(frame) forbids everything inline, before anything is loaded', async () => {
  const html = await render(Layout, { frame });
  const [, policy = ''] = /http-equiv="Content-Security-Policy" content="([^"]*)"/.exec(html) ?? [];
  expect(policy.replaceAll('&#39;', "'")).toMatch(/^default-src 'none'; script-src 'self' /);
  expect(policy).not.toMatch(/unsafe-inline|unsafe-eval(?<!wasm-unsafe-eval)|\*|https?:/);
  expect(html.slice(0, html.indexOf('Content-Security-Policy'))).not.toMatch(/<(?:link|script)\b/);
});

test('Layout(frame) names language, title and description as they were written', async () => {
  const page = await rendered(Layout, { frame });
  expect(page.documentElement.lang).toBe('ja');
  expect(page.title).toContain('<題>');
  expect(page.querySelector('meta[name=description]')?.getAttribute('content')).toBe('"説明"');
  expect(page.querySelectorAll('main')).toHaveLength(1);
});

test('JsonLd(data) can be read, and no text in it ends the script', async () => {
  const data = { name: '</script><script>hostile()</script>' };
  const html = await render(JsonLd, { data });
  const [, text = ''] = /^<script[^>]*>(.*?)<\/script>$/s.exec(html.trim()) ?? [];
  expect(text).not.toContain('<');
  expect(JSON.parse(text)).toEqual(data);
});

test('Cite(citation) gives address and text, and leaves the day of access open', async () => {
  const citation = indicatorCitation(edition, indicatorOf(edition.dataset));
  const cite = await rendered(Cite, { words, citation });
  const said = cite.body.textContent.replace(/\s+/g, '');
  expect(said).toContain(citation.permalink);
  expect(said).toContain(citation.text.replace(/\s+/g, ''));
  expect(cite.querySelectorAll('[data-accessed]').length).toBeGreaterThan(0);
});
