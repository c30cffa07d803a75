import { mkdtempSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { describe, expect, test } from 'vitest';
import { findFile, originOf, serveFolder } from './server.ts';
import { DIST } from './site.ts';

describe('findFile', () => {
  test('gives the index of a folder only with a slash', () => {
    expect(findFile(DIST, '/indicators/')).toMatch(/indicators.index\.html$/);
    expect(findFile(DIST, '/indicators')).toBeNull();
  });

  test('gives nothing outside the folder', () => {
    expect(findFile(DIST, '/../package.json')).toBeNull();
    expect(findFile(DIST, '/%2e%2e/package.json')).toBeNull();
    expect(findFile(DIST, '/..%2fpackage.json')).toBeNull();
    expect(findFile(DIST, '/%')).toBeNull();
  });

  test('does not follow a link out of the folder', () => {
    const folder = mkdtempSync(`${tmpdir()}/monosashi-`);
    writeFileSync(`${folder}/inside.txt`, 'inside');
    symlinkSync(`${process.cwd()}/package.json`, `${folder}/outside.json`);
    expect(findFile(folder, '/inside.txt')).toMatch(/inside\.txt$/);
    expect(findFile(folder, '/outside.json')).toBeNull();
  });
});

test('serveFolder answers an unknown address with the 404 page', async () => {
  const server = await serveFolder(DIST);
  const response = await fetch(`${originOf(server)}/indicators/no-such-page/`);
  expect(response.status).toBe(404);
  expect(response.headers.get('content-type')).toBe('text/html; charset=utf-8');
  expect(await response.text()).toContain('<h1');
  server.close();
});
