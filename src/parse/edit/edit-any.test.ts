import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readContent } from '../../build/content.ts';
import { CITY_CONTENT } from '../../site/sites.ts';
import { messages } from '../../text/ja/messages.ts';
import { readYaml } from '../yaml.ts';
import { editedText } from './edit.ts';
import { filled, formOf, type Form } from './form.ts';

const files = Object.entries(readContent(CITY_CONTENT)).filter(([path]) => path.endsWith('.yaml'));
const languages = ['ja'];

const texts = fc.oneof(
  fc.constantFrom(
    '82%',
    '3点',
    '―',
    'a: b',
    '# x',
    '- y',
    '"',
    "'",
    '{',
    '[a]',
    '*',
    '%',
    '1',
    'null',
    '二行\nの文',
    ' ',
  ),
  fc.string({
    unit: fc.constantFrom(
      'あ',
      'a',
      ' ',
      ':',
      '#',
      '-',
      ',',
      '"',
      "'",
      '{',
      '}',
      '[',
      ']',
      '&',
      '\n',
      '\\',
      '%',
      '|',
      '>',
    ),
  }),
);
const values = fc.oneof(
  { weight: 6, arbitrary: texts },
  fc.array(texts, { maxLength: 3 }),
  fc.record({ measure: texts, note: texts }),
);

type Slot = Readonly<{ holder: Record<string, unknown> | unknown[]; key: string }>;

/** Every field and entry of a form. */
function slots(form: unknown): readonly Slot[] {
  if (typeof form !== 'object' || form === null) return [];
  const holder = form as Record<string, unknown>;
  return Object.keys(holder).flatMap((key) => [{ holder, key }, ...slots(holder[key])]);
}

/** Forms of the city's files that are filled in anew in a few places: changed, taken out, put in. */
const fillings = fc
  .record({
    file: fc.constantFrom(...files),
    changes: fc.array(
      fc.record({ place: fc.nat(), kind: fc.constantFrom('change', 'take', 'put'), value: values }),
      { minLength: 1, maxLength: 4 },
    ),
  })
  .map(({ file: [path, text], changes }) => {
    const form = structuredClone(formOf({ text, languages }));
    for (const { place, kind, value } of changes) change(form, place, kind, value);
    return { path, text, form, isAdded: changes.every(({ kind }) => kind === 'put') };
  });

function change(form: Form | null, place: number, kind: string, value: unknown): void {
  const all = slots(form);
  const slot = all[place % all.length];
  if (!slot) return;
  const { holder, key } = slot;
  if (Array.isArray(holder))
    holder.splice(Number(key), kind === 'put' ? 0 : 1, ...(kind === 'take' ? [] : [value]));
  else if (kind === 'take') Reflect.deleteProperty(holder, key);
  else holder[kind === 'put' ? `${key}2` : key] = value;
}

const comments = (text: string): readonly string[] => text.match(/^ *#.*$/gm) ?? [];

test('whatever is filled in, the text shows it, is read without a flaw in its syntax, and loses no comment beside it', () => {
  fc.assert(
    fc.property(fillings, ({ path, text, form, isAdded }) => {
      const edited = editedText({ text, languages }, form);
      expect(formOf({ text: edited, languages })).toEqual(filled(form));
      expect(readYaml({ file: path, text: edited, messages }).problems).toEqual([]);
      if (isAdded) expect(comments(edited)).toEqual(expect.arrayContaining([...comments(text)]));
    }),
    { numRuns: 300, seed: 1 },
  );
}, 120_000);
