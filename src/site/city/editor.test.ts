import { expect, test } from 'vitest';
import { readContent } from '../../build/content.ts';
import { readEditions } from '../../build/editions.ts';
import { schemaLine } from '../../formats/schema/files.ts';
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

test('of a file with lists of lists, which no form shows, only what was changed is written', async () => {
  const path = 'content/search.yaml';
  const { page } = await openPage('/admin/');
  await openRepository(page, files);
  await page.getByText('サイトの内容').first().click();
  await page.getByText('検索の手がかり').first().click();
  await unfold(page, 'hints', 0);
  await fill(page, 'hints.0.word', '忘れられた傘');
  await page.getByRole('button', { name: '保存' }).click();
  await expect.poll(() => readIn(page, path), WAIT).not.toBe(files[path]);
  expect(await readIn(page, path)).toBe(
    files[path]?.replace('持ち主の分からない傘', '忘れられた傘'),
  );
}, 180_000);

test('a new report stands in its place, and its first line names its schema', async () => {
  const { page } = await openPage('/admin/');
  await openRepository(page, files);
  await page.getByText('茜区 2022').waitFor();
  await page.getByRole('button', { name: '新しいエントリーを作成' }).click();
  await (await fieldAt(page, 'ward')).getByRole('combobox').click();
  await page.getByRole('option', { name: /瑠璃区/ }).click();
  await fill(page, 'fiscalYear', '2022');
  await fill(page, 'source.title', '取組の結果（瑠璃区）');
  await fill(page, 'source.publisher', '虹市瑠璃区');
  await fill(page, 'source.form', '二つのシート');
  await page.getByRole('button', { name: '保存' }).click();
  const path = 'content/reports/ruri/2022.yaml';
  await expect.poll(() => readIn(page, path).catch(() => ''), WAIT).not.toBe('');
  expect(await readIn(page, path)).toBe(`${schemaLine('report')}
ward: ruri
fiscalYear: 2022
source:
  title: 取組の結果（瑠璃区）
  publisher: 虹市瑠璃区
  form: 二つのシート
`);
}, 180_000);
