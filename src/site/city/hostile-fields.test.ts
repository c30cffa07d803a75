import type { z } from 'zod';
import { expect, test } from 'vitest';
import { contentSchemas } from '../../formats/schema/kinds.ts';
import { siteSchema } from '../../model/content/site.ts';
import { insideOf } from '../../parse/schema.ts';
import { HOSTILE_TEXT, TEXTS } from './hostile.ts';

/**
 * What is no text of people, though its form takes any: names that other fields repeat, figures and targets as they are
 * printed, marks of a scale, names of rows and columns, words that only the search or only officers see.
 */
const NAMES: ReadonlySet<string> = new Set(
  `id code unit equals mark value target figure previous rate rating progress effectiveness achievement branch folder
   row column after word spellings`.split(/\s+/),
);
const ANSWERS = '.confirmed.';

type Field = Readonly<{ path: string; key: string }>;

/** The fields of a schema that take a hostile text as it is. */
function fieldsIn(schema: z.core.$ZodType, path: string, key: string): readonly Field[] {
  const { shape, element } = insideOf(schema);
  if (element) return fieldsIn(element, path, key);
  if (shape)
    return Object.entries(shape).flatMap(([name, field]) =>
      fieldsIn(field, `${path}.${name}`, name),
    );
  return (schema as z.ZodType).safeParse(`a${HOSTILE_TEXT}`).success ? [{ path, key }] : [];
}

test('every field of the content that takes any words is tried', () => {
  const fields = Object.entries(contentSchemas).flatMap(([kind, schema]) =>
    fieldsIn(schema, kind, kind),
  );
  const untried = fields.filter(
    ({ path, key }) => !TEXTS.has(key) && !NAMES.has(key) && !path.includes(ANSWERS),
  );
  expect(fields.length).toBeGreaterThan(100);
  expect(untried.map(({ path }) => path)).toEqual([]);
});

test.each([
  'javascript:hostile()//',
  'data:text/html,<script>hostile()</script>/',
  'vbscript:hostile/',
  ' https://example.org/',
  'https:example.org/',
  '//example.org/',
])('no address of the site is %s', (address) => {
  const { shape } = siteSchema;
  const licence = { name: 'a', id: 'b', url: address };
  const [contact, editor] = [
    { url: address },
    { backend: 'gitea', repository: 'a/b', branch: 'c' },
  ];
  expect(shape.baseUrl.safeParse(address).success).toBe(false);
  expect(shape.repositoryUrl.safeParse(address).success).toBe(false);
  expect(shape.dataLicence.safeParse(licence).success).toBe(false);
  expect(shape.contact.safeParse(contact).success).toBe(false);
  expect(shape.editor.safeParse({ ...editor, url: address }).success).toBe(false);
});
