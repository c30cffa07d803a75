import { expect, test } from 'vitest';
import { editionOf } from '../../edition.ts';
import { SITE } from '../../parse/files.ts';
import { FILES } from '../../parse/fixture.ts';
import { messages } from '../../text/ja/messages.ts';
import { datasetOf, recorded } from './fixture.ts';
import { movedWarnings } from './moved.ts';

const warningsAt = (base: string) => {
  const files = { ...FILES, [SITE]: FILES[SITE].replace(recorded.base, base) };
  return movedWarnings(editionOf(datasetOf(files)), files, recorded, messages);
};

test('movedWarnings(the address that was recorded) are none', () => {
  expect(warningsAt(recorded.base)).toEqual([]);
});

test.each(['https://exemple.org/', 'http://example.org/', 'https://example.org/ward/'])(
  'movedWarnings(%s) tell at its place that every published address changes, and the old one',
  (base) => {
    const [warning, ...others] = warningsAt(base);
    expect(others).toEqual([]);
    expect(warning).toMatchObject({ kind: 'moved', file: SITE, field: 'baseUrl' });
    expect(warning?.line).toBeGreaterThan(0);
    expect(warning?.message).toContain(recorded.base);
  },
);
