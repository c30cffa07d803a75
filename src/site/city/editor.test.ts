import { expect, test } from 'vitest';
import { readContent } from '../../build/content.ts';
import { readEditions } from '../../build/editions.ts';
import { useSite } from '../site.ts';
import { CITY, CITY_CONTENT } from '../sites.ts';
import { choose, fieldAt, fill, openRepository, readIn, unfold } from './repository.ts';

const openPage = useSite(CITY);
const files = readContent(CITY_CONTENT);

const WAIT = { timeout: 60_000 };
const REPORT = 'content/reports/akane/2022.yaml';
const before = files[REPORT] ?? '';

test('an officer puts a figure right and puts a result in: all the rest of the file stays as it was', async () => {
  const { page } = await openPage('/admin/');
  const answered: string[] = [];
  page.on('response', (response) => answered.push(response.url()));
  await page.reload();
  await openRepository(page, files);
  await page.getByText('茜区 2022').click();
  await unfold(page, 'strategies', 0);
  await unfold(page, 'strategies.0.results', 0);
  await fill(page, 'strategies.0.results.0.value', '57.5%');
  const results = await fieldAt(page, 'strategies.0.results');
  await results.getByRole('button', { name: /結果.*追加/ }).click();
  await fill(page, 'strategies.0.results.3.measure', '立てた旗');
  await choose(page, 'strategies.0.results.3.comparability', /^own/);
  await fill(page, 'strategies.0.results.3.value', '3本');
  await page.getByRole('button', { name: '保存' }).click();
  await expect.poll(() => readIn(page, REPORT), WAIT).not.toBe(before);

  const last = '        value: 81%\n        previous: 64%\n        rating: A\n';
  const added = '      - measure: 立てた旗\n        comparability: own\n        value: 3本\n';
  const after = await readIn(page, REPORT);
  expect(after).toBe(before.replace('57.4%', '57.5%').replace(last, last + added));
  expect(readEditions({ ...files, [REPORT]: after }).ok).toBe(true);
  const { origin } = new URL(page.url());
  expect(answered.filter((url) => !/^(?:blob|data):/.test(url) && !url.startsWith(origin))).toEqual(
    [],
  );
}, 180_000);
