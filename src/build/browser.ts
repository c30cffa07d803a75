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

/** The path of a Chromium that can show Japanese; installs what is missing. Throws if that fails. */
export function ensureBrowser(): string {
  const missing = [
    ...(findBrowser() ? [] : ['chromium']),
    ...(isDebian() && !hasJapaneseFont() ? ['fontconfig', 'fonts-noto-cjk'] : []),
  ];
  if (missing.length > 0) install(missing);
  const path = findBrowser();
  if (!path) throw new Error('missing Chromium: install it and set CHROMIUM_PATH to its path');
  return path;
}

function install(packages: readonly string[]): void {
  console.log(`installing ${packages.join(', ')}`);
  if (isDebian() && process.getuid?.() === 0) {
    run('apt-get', ['update', '-qq']);
    run('apt-get', ['install', '-y', '-qq', '--no-install-recommends', ...packages]);
  } else if (packages.includes('chromium')) {
    run('playwright-core', ['install', 'chromium']);
  }
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

function run(command: string, args: readonly string[]): void {
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  const { status } = spawnSync(command, args, { stdio: 'inherit', env });
  if (status !== 0) throw new Error(`${command} ${args.join(' ')} failed`);
}
