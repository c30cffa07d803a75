import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { afterAll, describe, expect, test } from 'vitest';
import { findFile, originOf, serveFolder } from './server.ts';

const site = mkdtempSync(`${tmpdir()}/monosashi-`);
mkdirSync(`${site}/wards`);
writeFileSync(`${site}/wards/index.html`, '<h1>Wards</h1>');
writeFileSync(`${site}/404.html`, '<h1>Not here</h1>');
symlinkSync(`${process.cwd()}/package.json`, `${site}/outside.json`);
afterAll(() => {
  rmSync(site, { recursive: true });
});

describe('findFile', () => {
  test('gives the index of a folder only with a slash', () => {
    expect(findFile(site, '/wards/')).toMatch(/wards.index\.html$/);
    expect(findFile(site, '/wards')).toBeNull();
  });

  test('gives nothing outside the folder', () => {
    expect(findFile(site, '/../package.json')).toBeNull();
    expect(findFile(site, '/%2e%2e/package.json')).toBeNull();
    expect(findFile(site, '/..%2fpackage.json')).toBeNull();
    expect(findFile(site, '/%')).toBeNull();
  });

  test('does not follow a link out of the folder', () => {
    expect(findFile(site, '/404.html')).toMatch(/404\.html$/);
    expect(findFile(site, '/outside.json')).toBeNull();
  });
});

test('serveFolder answers an unknown address with the 404 page', async () => {
  const server = await serveFolder(site);
  const response = await fetch(`${originOf(server)}/wards/no-such-page/`);
  expect(response.status).toBe(404);
  expect(response.headers.get('content-type')).toBe('text/html; charset=utf-8');
  expect(await response.text()).toContain('<h1>Not here');
  server.close();
});

test('serveFolder(folder, base) serves it below the base and nowhere else', async () => {
  const server = await serveFolder(site, '/results/');
  const statusOf = async (path: string) => (await fetch(originOf(server) + path)).status;
  expect(await statusOf('/results/wards/')).toBe(200);
  expect(await statusOf('/wards/')).toBe(404);
  expect(await statusOf('/resultswards/')).toBe(404);
  server.close();
});

test.each([
  ['bytes=4-8', 'Wards', 'bytes 4-8/14'],
  ['bytes=9-', '</h1>', 'bytes 9-13/14'],
  ['bytes=-5', '</h1>', 'bytes 9-13/14'],
  ['bytes=9-99', '</h1>', 'bytes 9-13/14'],
])('serveFolder answers a request for %s with a part', async (range, text, place) => {
  const server = await serveFolder(site);
  const response = await fetch(`${originOf(server)}/wards/`, { headers: { range } });
  expect([response.status, response.headers.get('content-range')]).toEqual([206, place]);
  expect(await response.text()).toBe(text);
  server.close();
});

test.each(['bytes=99-', 'bytes=8-4', 'bytes=-', 'lines=1-2'])(
  'serveFolder answers a request for %s, which it cannot give a part for, with all',
  async (range) => {
    const server = await serveFolder(site);
    const response = await fetch(`${originOf(server)}/wards/`, { headers: { range } });
    expect([response.status, await response.text()]).toEqual([200, '<h1>Wards</h1>']);
    server.close();
  },
);
