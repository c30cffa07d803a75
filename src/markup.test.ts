import { expect, test } from 'vitest';
import { escapeXml, svg } from './markup.ts';

test('escapeXml(text) escapes the five characters that mean something in XML', () => {
  expect(escapeXml(`<a href="x">Q&A's</a>`)).toBe(
    '&lt;a href=&quot;x&quot;&gt;Q&amp;A&#39;s&lt;/a&gt;',
  );
  expect(escapeXml('声かけ・見守り 50%')).toBe('声かけ・見守り 50%');
});

test('svg`…` escapes texts, in content and in attributes', () => {
  const label = '"<script>"';
  expect(svg`<text id="${label}">${label}</text>`.markup).toBe(
    '<text id="&quot;&lt;script&gt;&quot;">&quot;&lt;script&gt;&quot;</text>',
  );
});

test('svg`…` keeps markup as it is, once escaped', () => {
  const inner = svg`<tspan>${'A&B'}</tspan>`;
  expect(svg`<text>${inner}</text>`.markup).toBe('<text><tspan>A&amp;B</tspan></text>');
});

test('svg`…` joins lists without a separator', () => {
  const points = [1, 2].map((x) => svg`<i x="${x}"/>`);
  expect(svg`<g>${points}</g>`.markup).toBe('<g><i x="1"/><i x="2"/></g>');
  expect(svg`<g>${[]}</g>`.markup).toBe('<g></g>');
});

test('svg`…` drops null and false but keeps 0', () => {
  expect(svg`<g>${null}${false}${0}</g>`.markup).toBe('<g>0</g>');
});
