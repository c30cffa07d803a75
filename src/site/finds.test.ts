import { test } from 'vitest';
import { expectFound } from './found.ts';
import { DIST, useSite } from './site.ts';

const openPage = useSite();

test('the search page finds an indicator by its name, and filters what it found', async () => {
  await expectFound(openPage, DIST);
});
