import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { expect, test } from 'vitest';
import { SCHEMA_FOLDER, schemaFiles, schemaLine } from '../formats/schema/files.ts';
import { asEdited, kindOf, validatorOf } from '../formats/schema/fixture.ts';
import { CONTENT_KINDS, type ContentKind } from '../formats/schema/kinds.ts';
import { CITY_CONTENT, TOWN_CONTENT } from '../site/sites.ts';
import { contentFolder, readContent } from './content.ts';
import { readEditions } from './editions.ts';

/** Whatever content stands. */
const folder = contentFolder();
const files = readContent(folder);
const reading = readEditions(files);
if (!reading.ok) throw new Error('invalid content');
const schemas = schemaFiles(reading.own, reading.messages);

const nameOf = (kind: ContentKind): string => `${SCHEMA_FOLDER}/${kind}.json`;
const named = Object.keys(files).flatMap((path) => {
  const kind = kindOf(path);
  return kind === null ? [] : [[path, kind] as const];
});

/** The invented cities of the tests are edited by nobody. */
const isEdited = ![CITY_CONTENT, TOWN_CONTENT].includes(folder);

test.runIf(isEdited).each(Object.entries(schemas))(
  '%s is fresh: npm run schemas writes it',
  (name, text) => {
    const file = `${folder}/${name}`;
    expect(existsSync(file) && readFileSync(file, 'utf8')).toBe(text);
  },
);

test.each(named)('%s follows its schema', (path, kind) => {
  const validate = validatorOf(JSON.parse(schemas[nameOf(kind)] ?? '') as object);
  validate(asEdited(files[path] ?? ''));
  expect(validate.errors).toBeNull();
});

test.runIf(isEdited).each(named)('%s names its schema in its first line', (path, kind) => {
  const text = files[path] ?? '';
  const [, address] = /^# yaml-language-server: \$schema=(\S+)\n/.exec(text) ?? [];
  expect(resolve(path, '..', address ?? '')).toBe(resolve('content', nameOf(kind)));
});

test('VS Code is told the schema of every kind of file', () => {
  const settings = JSON.parse(readFileSync('.vscode/settings.json', 'utf8')) as Readonly<{
    'yaml.schemas': Readonly<Record<string, string>>;
  }>;
  const told = CONTENT_KINDS.map((kind) => [`content/${nameOf(kind)}`, placeOf(kind)]);
  expect(settings['yaml.schemas']).toEqual(Object.fromEntries(told));
});

test.each(CONTENT_KINDS)('the first line of a %s leads to its schema', (kind) => {
  const path = placeOf(kind);
  const address = schemaLine(kind).replace('# yaml-language-server: $schema=', '');
  expect(resolve(path, '..', address)).toBe(resolve('content', nameOf(kind)));
});

const placeOf = (kind: ContentKind): string =>
  kind === 'report' ? 'content/reports/*/*.yaml' : `content/${kind}.yaml`;
