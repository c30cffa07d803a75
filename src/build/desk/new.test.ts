import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import type { Files } from '../../parse/files.ts';
import { parseDataset } from '../../parse/dataset.ts';
import { messages } from '../../text/ja/messages.ts';
import { readContent } from '../content.ts';
import { cityContent } from './fixture.ts';
import { newReport } from './new.ts';

test('newReport(next year) begins a draft from the last report and says what to decide', async () => {
  const content = cityContent();
  const { done, lines } = newReport({ content, ward: 'akane', year: '2023' });
  expect(done).toBe(true);
  const text = readFileSync(join(content, 'reports/akane/2023.yaml'), 'utf8');
  await expect(text).toMatchFileSnapshot('snapshots/new-akane-2023.yaml.txt');
  await expect(lines.join('\n')).toMatchFileSnapshot('snapshots/new-akane-2023.txt');
});

/** A draft as an officer completes it. */
const completed = (text: string): string =>
  text
    .replace(/^status: draft\n/m, '')
    .replace(/^( *(?:- )?)(rating|effectiveness|progress|achievement|textOnly): TODO\n/gm, '')
    .replace(/^ +(?:asked|answered|rate|when): TODO\n/gm, '')
    .replace(/value: TODO/g, 'value: ―')
    .replace(/TODO/g, '書いた。');

test('newReport(every ward) makes a report that is right once it is filled in', () => {
  const content = cityContent();
  for (const ward of ['akane', 'daidai', 'wakakusa', 'yamabuki'])
    expect(newReport({ content, ward, year: '2023' }).done).toBe(true);
  const reading = parseDataset(withoutDrafts(readContent(content)), messages);
  expect(reading.ok ? [] : reading.problems).toEqual([]);
});

const withoutDrafts = (files: Files): Files =>
  Object.fromEntries(
    Object.entries(files).map(([path, text]) => [
      path,
      text.includes('status: draft') ? completed(text) : text,
    ]),
  );

test('newReport(report that is there, ward without one, open draft) writes nothing and says why', () => {
  const content = cityContent();
  const begin = (ward: string, year: string) => newReport({ content, ward, year }).lines.join('\n');
  expect(begin('akane', '2022')).toMatch(/2022\.yaml がもうある/);
  expect(begin('akane', '2019')).toMatch(/前の年度の報告がありません/);
  expect(begin('nowhere', '2023')).toMatch(/「nowhere」という区が/);
  expect(begin('', '')).toMatch(/npm run new -- north 2017/);
  expect(begin('akane', '令和5')).toMatch(/西暦4けた/);
  begin('akane', '2023');
  expect(begin('akane', '2024')).toMatch(/2023\.yaml に、書きかけの TODO/);
});
