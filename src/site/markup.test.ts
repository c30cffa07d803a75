import { readFileSync } from 'node:fs';
import { HtmlValidate } from 'html-validate';
import { expect, test } from 'vitest';
import { DIST, pagePaths } from './site.ts';
import { findFile } from '../../scripts/server.ts';

/**
 * Rules of taste about hand-written HTML say nothing about generated pages. Not every browser gives an SVG
 * the role it has by the book, so ours say it.
 */
const validator = new HtmlValidate({
  extends: ['html-validate:recommended', 'html-validate:a11y'],
  rules: {
    'no-trailing-whitespace': 'off',
    'void-style': 'off',
    'doctype-style': 'off',
    'attribute-boolean-style': 'off',
    'attribute-empty-style': 'off',
    'long-title': 'off',
    'no-redundant-role': 'off',
  },
});

test.each(pagePaths)('%s is valid HTML', async (path) => {
  const html = readFileSync(findFile(DIST, path) ?? '', 'utf8');
  const { results } = await validator.validateString(html);
  const messages = results.flatMap((result) =>
    result.messages.map(({ line, column, ruleId, message, selector }) =>
      [`${line}:${column}`, ruleId, message, selector].join(' '),
    ),
  );
  expect(messages).toEqual([]);
});
