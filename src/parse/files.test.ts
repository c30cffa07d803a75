import { expect, test } from 'vitest';
import { expectProblem, FILES, problemsOf } from './fixture.ts';

test('parseDataset(file that nothing reads) says so and names the one that is meant', () => {
  const stray = (path: string, remedy: RegExp) => {
    expectProblem(
      { ...FILES, [path]: '' },
      `${path}:1:1 （ファイル全体）`,
      /どこからも読まれません/,
      remedy,
    );
  };
  stray('content/glosary.yaml', /「content\/glossary\.yaml」の書き間違い/);
  stray('content/report/kita/2017.yaml', /「content\/reports\/」の書き間違い/);
  stray('content/pages/about.txt', /名前と置き場所を確かめる/);
  stray('content/集計.xlsx', /content の外に移して/);
  expect(problemsOf({ ...FILES, 'content/versions/1.0.0/data/a.yaml': '' })).toEqual([]);
});
