import { globSync, readFileSync } from 'node:fs';
import type { Files } from '../../../../parse/files.ts';
import { keyOf } from '../../../inputs.ts';
import type { PageKeys } from '../../../pages/key.ts';

/** The key of all that is no record or chart in the project in this folder. */
export const codeKey = (): string =>
  keyOf({
    ...texts(['src/**/*.*', 'public/*', '*.*']),
    ...{ packages: readFileSync(PACKAGES), node: process.version },
  });

/** The keys of the project: a page is made of its record, its chart and all that is neither. */
export function projectKeys(shared: string): PageKeys {
  const all = texts(['pages/**/*.json', 'charts/*.svg']);
  const keysBy = (pattern: RegExp) =>
    Object.fromEntries(
      [...Map.groupBy(Object.entries(all), ([path]) => pattern.exec(path)?.[1] ?? '')]
        .filter(([name]) => name !== '')
        .map(([name, own]) => [name, keyOf({ shared, ...Object.fromEntries(own) })]),
    );
  return {
    whole: keyOf({ shared, ...all }),
    reports: keysBy(/^(?:pages\/wards\/|charts\/report-)([^/]+?)(?:\/|-\d+\.svg$)/),
    indicators: keysBy(/^(?:pages\/indicators\/|charts\/indicator-)([^/.]+)/),
  };
}

const PACKAGES = new URL('../../../../../package-lock.json', import.meta.url);

const texts = (patterns: readonly string[]): Files =>
  Object.fromEntries(globSync(patterns).map((path) => [path, readFileSync(path, 'latin1')]));
