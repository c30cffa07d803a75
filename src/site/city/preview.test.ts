import { spawn, type ChildProcess } from 'node:child_process';
import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import { stripVTControlCharacters } from 'node:util';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { CITY_CONTENT, MADE } from '../sites.ts';

/** The preview of a copy of the city's content, which is edited while it runs. */
const CONTENT = `${MADE}/previewed-content`;
const REPORT = 'reports/akane/2022.yaml';
const CARD = '/wards/akane/2022/';

let server: ChildProcess;
let origin: string;

beforeAll(async () => {
  cpSync(CITY_CONTENT, CONTENT, { recursive: true });
  server = spawn(process.execPath, ['scripts/astro.ts', 'dev'], {
    // Where variables tell that tests run, Astro serves nothing and follows nothing.
    env: { PATH: process.env['PATH'], CONTENT },
    detached: true,
  });
  origin = await new Promise((done) => {
    let said = '';
    server.stdout?.on('data', (part: Buffer) => {
      said += stripVTControlCharacters(part.toString());
      const [, address] = /(http:\/\/localhost:\d+)\//.exec(said) ?? [];
      if (address !== undefined) done(address);
    });
  });
});

// The whole group: the program runs another one.
afterAll(() => {
  if (server.pid !== undefined) process.kill(-server.pid, 'SIGKILL');
});

const read = (file: string): string => readFileSync(`${CONTENT}/${file}`, 'utf8');

function edit(file: string, from: RegExp, to: string): void {
  const text = read(file);
  expect(text).toMatch(from);
  writeFileSync(`${CONTENT}/${file}`, text.replace(from, to));
}

const text = async (path: string): Promise<string> => (await fetch(origin + path)).text();

/** Which of some texts a page shows: no page is printed where one is missing. */
const shown = async (path: string, ...texts: readonly string[]): Promise<readonly string[]> => {
  const page = await text(path);
  return texts.filter((one) => page.includes(one));
};

test('a figure that is edited is shown, on its card and on the page of its indicator', async () => {
  expect(await shown(CARD, '43.21%')).toEqual([]);
  edit(REPORT, /value: [\d.]+%/, 'value: 43.21%');
  await expect.poll(() => shown(CARD, '43.21%')).toEqual(['43.21%']);
  expect(await shown('/indicators/greetings/', '43.21%')).toEqual(['43.21%']);
});

test('a mistake is shown in place of every page, until it is put right', async () => {
  edit(REPORT, /value: 43.21%/, 'valeu: 43.21%');
  await expect.poll(() => shown('/', REPORT, 'valeu')).toEqual([REPORT, 'valeu']);
  expect(await shown(CARD, 'valeu')).toEqual(['valeu']);
  edit(REPORT, /valeu/, 'value');
  await expect.poll(() => shown(CARD, '43.21%', 'valeu')).toEqual(['43.21%']);
});

test('what all files refer to is read anew, too', async () => {
  edit('framework.yaml', /(slug: greetings\n +name: )[^\n]+/, '$1あいさつの試み');
  await expect
    .poll(() => shown('/indicators/greetings/', 'あいさつの試み'))
    .toEqual(['あいさつの試み']);
});
