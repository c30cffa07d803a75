import { globSync } from 'node:fs';
import { expect, test } from 'vitest';
import { readContent } from '../build/content.ts';
import { readEditions } from '../build/editions.ts';
import { DIST } from './sites.ts';

test('the editor is built only where site.yaml asks for it, and no page leads to it', () => {
  const reading = readEditions(readContent());
  const isAsked = reading.ok && reading.own.dataset.site.editor !== null;
  expect(globSync('admin/index.html', { cwd: DIST })).toHaveLength(isAsked ? 1 : 0);
  expect(globSync('**/*[Ee]ditor*', { cwd: DIST }).length > 0).toBe(isAsked);
});
