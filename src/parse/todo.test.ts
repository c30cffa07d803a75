import { expect, test } from 'vitest';
import { messages } from '../text/ja/messages.ts';
import { parseDataset } from './dataset.ts';
import { edited, expectProblem, FILES, placesOf, REPORT } from './fixture.ts';

const DRAFT = FILES[REPORT].replace('fiscalYear: 2016', 'fiscalYear: 2016\nstatus: draft');

const draft = (...edits: readonly (readonly [string, string])[]) => ({
  ...FILES,
  [REPORT]: edits.reduce((text, [from, to]) => text.replace(from, to), DRAFT),
});

test('parseDataset(TODO in a report) points at each and asks to write it', () => {
  for (const todo of ['TODO', 'todo', 'ＴＯＤＯ', 'TODO 資料を見る', '"TODO: 資料を見る"'])
    expectProblem(
      edited('value: 54.10%', `value: ${todo}`),
      `${REPORT}:20:16 strategies[1].results[1].value`,
      /まだ書かれていません（TODO）/,
      /status: draft/,
    );
  const files = edited('rating: S', 'rating: TODO');
  expect(placesOf({ ...files, [REPORT]: files[REPORT]?.replace('①(ⅰ)', 'TODO') ?? '' })).toEqual([
    `${REPORT}:27:13 strategies[1].rating`,
    `${REPORT}:39:18 initiatives[1].achievement`,
  ]);
  expect(placesOf(edited('助け合いを実感', 'TODOリストを実感'))).toEqual([]);
});

test('parseDataset(draft with TODO) is right, and holds it only where drafts are shown', () => {
  const files = draft(
    ['value: 54.10%', 'value: TODO'],
    ['rating: A', 'rating: TODO'],
    ['by: 2016', 'by: TODO'],
    ['comparability: same', 'comparability: variant\n        note: TODO'],
  );
  const hidden = parseDataset(files, messages);
  expect(hidden.ok && hidden.dataset.reports).toEqual([]);
  const shown = parseDataset(files, messages, { drafts: true });
  const [report] = shown.ok ? shown.dataset.reports : [];
  expect(report).toMatchObject({ ward: 'kita', status: 'draft' });
  expect(report?.strategies[0]?.results[0]).toMatchObject({ value: null, rating: null });
});

test('parseDataset(mistake in a draft) is told', () => {
  expectProblem(
    draft(['rating: A', 'rating: 良好']),
    `${REPORT}:23:17 strategies[1].results[1].rating`,
    /区分にありません/,
    /印字された区分/,
  );
  expectProblem(
    draft(['comparability: same', 'comparability: TODO']),
    `${REPORT}:20:24 strategies[1].results[1].comparability`,
    /使えません/,
    /same・variant・own/,
  );
});

test('parseDataset(status of another name) asks to delete it', () => {
  const files = edited('fiscalYear: 2016', 'fiscalYear: 2016\nstatus: done');
  expectProblem(files, `${REPORT}:3:9 status`, /「done」は使えません/, /この行を消して.*draft/);
});

test('parseDataset(draft of what a version brought) is refused', () => {
  const log = `versions:
  - { version: 1.0.0, date: 2016-06-01, kind: major, summary: 公開, entries: [{ what: 公開, why: はじめて, reports: [kita/2016] }] }
`;
  expectProblem(
    { ...draft(), 'content/changes.yaml': log },
    `${REPORT}:3:9 status`,
    /版 1\.0\.0 で公開した報告/,
    /status の行を消し/,
  );
});

test('parseDataset(draft) names each TODO and nothing else of its field', () => {
  const files = draft(['value: 54.10%', 'value: TODO'], ['rating: S', 'rating: TODO']);
  const { warnings } = parseDataset(files, messages, { today: '2017-06-01' });
  expect(warnings.map(({ kind, line, field }) => `${kind} ${line} ${field}`)).toEqual([
    'todo 21 strategies[1].results[1].value',
    'todo 28 strategies[1].rating',
  ]);
});
