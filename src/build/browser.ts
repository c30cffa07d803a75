import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter } from 'node:path';
import { chromium } from 'playwright-core';

/** Flags that let Chromium start anywhere, also as root and without a graphics card. */
export const launchFlags = ['--no-sandbox', '--disable-gpu', '--disable-background-networking'];

/** The path of a Chromium that runs on this machine, or null. `CHROMIUM_PATH` goes first. */
export function findBrowser(): string | null {
  const places = [
    process.env['CHROMIUM_PATH'] ?? '',
    ...programs(['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable']),
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    chromium.executablePath(),
  ];
  return places.find((place) => existsSync(place) && runs(place, ['--version'])) ?? null;
}

/** The commands that install what the tests of the site lack on this machine, a browser and a Japanese font; none if nothing. */
export function missingTools(): readonly string[] {
  const browser = findBrowser() === null;
  const font = isDebian() && !hasJapaneseFont();
  if (!isDebian()) return browser ? ['npx playwright-core install chromium'] : [];
  const packages = [
    ...(browser ? ['chromium'] : []),
    ...(font ? ['fontconfig', 'fonts-noto-cjk'] : []),
  ];
  return packages.length > 0
    ? [`apt-get update && apt-get install -y --no-install-recommends ${packages.join(' ')}`]
    : [];
}

const isDebian = (): boolean => existsSync('/usr/bin/apt-get');

function hasJapaneseFont(): boolean {
  const { stdout, error } = spawnSync('fc-list', [':lang=ja'], { encoding: 'utf8' });
  return !error && stdout.trim() !== '';
}

const programs = (names: readonly string[]): readonly string[] =>
  (process.env['PATH'] ?? '')
    .split(delimiter)
    .concat('/usr/bin')
    .flatMap((folder) => names.map((name) => `${folder}/${name}`));

const runs = (command: string, args: readonly string[]): boolean =>
  spawnSync(command, args, { stdio: 'ignore' }).status === 0;
