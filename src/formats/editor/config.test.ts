import { Ajv } from 'ajv';
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { cityEdition, messages } from '../schema/fixture.ts';
import { editorConfig } from './config.ts';
import type { EditorField } from './field.ts';

const editor = { backend: 'github', repository: 'rainbow/monosashi', branch: 'edits' } as const;
const config = editorConfig(cityEdition, { ...editor, folder: null, url: null }, messages);
const [reports, content] = config.collections;
const fieldAt = (fields: readonly EditorField[], ...path: readonly string[]): EditorField => {
  const [name, ...rest] = path;
  const field = fields.find((one) => one.name === name);
  if (!field) throw new RangeError(`unknown field: ${name ?? ''}`);
  return rest.length === 0 ? field : fieldAt(field.fields ?? [], ...rest);
};

test('the CMS knows every option that it is given', () => {
  const schema = readFileSync('node_modules/@sveltia/cms/schema/sveltia-cms.json', 'utf8');
  const ajv = new Ajv({ allErrors: true, strict: false, formats: { regex: true, uri: true } });
  const validate = ajv.compile(JSON.parse(schema) as object);
  validate(JSON.parse(JSON.stringify(config)));
  expect(validate.errors).toBeNull();
});

describe('a field of a form', () => {
  const result = (name: string) => fieldAt(reports.fields, 'strategies', 'results', name);

  test('is called and explained as in editors', () => {
    const { value } = cityEdition.words.contentFiles.report.fields.strategies.fields.results.fields;
    expect(result('value')).toMatchObject({
      label: value.title,
      hint: value.hint,
      required: false,
    });
  });

  test('offers codes with what they mean', () => {
    expect(fieldAt(reports.fields, 'ward').options?.[0]?.label).toBe('akane　茜区');
    expect(result('comparability')).toMatchObject({ widget: 'select', required: true });
    expect(fieldAt(reports.fields, 'strategies', 'indicators').multiple).toBe(true);
  });

  test('says what is wrong in the words of the generator', () => {
    const { message, remedy } = messages.rules.badYear('');
    expect(fieldAt(reports.fields, 'fiscalYear').pattern?.[1]).toBe(`${message} — ${remedy}`);
  });

  test('is high where a text has several lines', () => {
    expect([result('note').widget, result('measure').widget]).toEqual(['text', 'string']);
  });

  test('names the entries of a list', () => {
    const { label_singular, summary } = fieldAt(reports.fields, 'strategies', 'results');
    expect([label_singular, summary]).toEqual(['結果', '結果 {{fields.measure}}']);
  });
});

test('every kind of file has a form, in the folder of the repository', () => {
  const elsewhere = editorConfig(cityEdition, { ...editor, folder: 'data', url: null }, messages);
  expect(elsewhere.collections[0].folder).toBe('data/reports');
  expect(content.files.map(({ file }) => file)).toContain('content/changes.yaml');
  expect(content.files.flatMap(({ fields }) => fields.length).every((count) => count > 0)).toBe(
    true,
  );
});

test('a host of its own is asked at its own address', () => {
  const own = { backend: 'gitea', repository: 'a/b', branch: 'main', folder: null } as const;
  const { backend } = editorConfig(cityEdition, { ...own, url: 'https://git.example/' }, messages);
  expect(backend).toMatchObject({
    base_url: 'https://git.example',
    api_root: 'https://git.example/api/v1',
  });
});
