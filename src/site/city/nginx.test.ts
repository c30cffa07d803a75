import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { builtFiles } from '../published.ts';
import { CITY } from '../sites.ts';

/** The rules of CONTRIBUTING.md for nginx, in a real one where there is one. */
const hasNginx = spawnSync('nginx', ['-v']).status === 0;
const [, RULES = ''] =
  /```nginx\n([^]*?)```/.exec(readFileSync('CONTRIBUTING.md', 'utf8').replace(/^ {2}/gm, '')) ?? [];

const PAGES = ['', 'indicators/counter-score/', 'wards/akane/2022/', 'data/'];
const EMBEDS = ['embed/indicators/counter-score/', 'embed/v1.1.0/indicators/counter-score/'];
const TYPES: Readonly<Record<string, string>> = {
  'data/results.csv': 'text/csv; charset=utf-8',
  'data/results.json': 'application/json',
  'data/results.parquet': 'application/vnd.apache.parquet',
  'data/results.xlsx': 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  'indicators/counter-score.svg': 'image/svg+xml',
};

/** What the rules do. */
const rule = test.skipIf(!hasNginx);
let nginx: ChildProcess | undefined;
let origin = '';
const get = (path: string) => fetch(`${origin}/monosashi/${path}`);

beforeAll(async () => {
  if (!hasNginx) return;
  const port = await freePort();
  origin = `http://127.0.0.1:${port}`;
  nginx = spawn('nginx', ['-e', 'stderr', '-c', configuration(port)], { stdio: 'ignore' });
  while (!(await isUp(origin))) await new Promise((wait) => setTimeout(wait, 50));
});
afterAll(() => {
  nginx?.kill();
});

rule('pages are framed by nobody, embeds by anyone, and nothing is guessed of a file', async () => {
  for (const path of [...PAGES, ...EMBEDS, ...Object.keys(TYPES), 'nowhere/']) {
    const { headers } = await get(path);
    const frames = path.startsWith('embed/') ? '*' : "'none'";
    expect(headers.get('content-security-policy'), path).toBe(`frame-ancestors ${frames}`);
    expect(headers.get('x-content-type-options'), path).toBe('nosniff');
    expect(headers.get('referrer-policy'), path).toBe('strict-origin-when-cross-origin');
  }
});

rule.each(Object.entries(TYPES))('%s is %s and may be read by other sites', async (path, type) => {
  const { headers, status } = await get(path);
  expect(status).toBe(200);
  expect(headers.get('content-type')).toBe(type);
  expect(headers.get('access-control-allow-origin')).toBe('*');
});

rule('files named by their content are kept for ever, and no page is', async () => {
  const [hashed = ''] = builtFiles(CITY, '_astro/*.css');
  const { headers } = await get(hashed);
  expect(headers.get('cache-control')).toBe('public, max-age=31536000, immutable');
  for (const path of PAGES) expect((await get(path)).headers.get('cache-control')).toBeNull();
});

rule('what is not there is the 404 page', async () => {
  const response = await get('nowhere/');
  expect(response.status).toBe(404);
  expect(await response.text()).toContain('<h1');
});

/** A configuration that holds the rules, for this machine and this port. */
function configuration(port: number): string {
  const folder = mkdtempSync(join(tmpdir(), 'nginx-'));
  const rules = RULES.replace('server {', `server {\n  listen 127.0.0.1:${port};`).replace(
    '/srv/monosashi/dist/',
    `${resolve(CITY)}/`,
  );
  const kept = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi']
    .map((name) => `${name}_temp_path ${folder}/${name};`)
    .join('\n');
  const user = process.getuid?.() === 0 ? 'user root;' : '';
  const file = join(folder, 'nginx.conf');
  writeFileSync(
    file,
    `daemon off; ${user} pid ${folder}/pid;
events {}
http { access_log off; ${kept}
${rules} }`,
  );
  return file;
}

const isUp = (origin: string): Promise<boolean> =>
  fetch(origin).then(
    () => true,
    () => false,
  );

const freePort = (): Promise<number> =>
  new Promise((found) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const address = server.address();
      const port = typeof address === 'object' && address ? address.port : 0;
      server.close(() => {
        found(port);
      });
    });
  });
