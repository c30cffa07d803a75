import { expect, test } from 'vitest';
import { parseDataset } from './dataset.ts';
import { edited, expectProblem, FILES, FRAMEWORK, REPORT } from './fixture.ts';
import { messages } from '../text/ja/messages.ts';

const TARGET = `${REPORT}:12:17 strategies[1].outcomes[1].target`;
const outcomeOf = (target: string) => {
  const reading = parseDataset(edited('target: 60%以上', target), messages);
  return reading.ok ? reading.dataset.reports[0]?.strategies[0]?.outcomes[0]?.target : null;
};

test('parseDataset(target that cannot be read) is refused unless it says that it is in words', () => {
  for (const text of ['1件くらい増やす', '29年度までに60%以上', '前年度の60%くらい']) {
    const files = edited('target: 60%以上', `target: ${text}`);
    expectProblem(files, TARGET, /比べられる形に読めません/, /inWords: yes/);
    expect(outcomeOf(`target: ${text}\n        inWords: yes`)).toMatchObject({
      ...{ text, operator: null, number: null, by: 2016 },
    });
  }
  expect(outcomeOf('target: 前年度の6割くらい\n        figure: 60%以上')).toMatchObject({
    ...{ text: '前年度の6割くらい', operator: '>=', number: 60 },
  });
  expect(outcomeOf('target: 体制を作る')).toMatchObject({ operator: null });
});

test('parseDataset(figure that cannot be read) is told at the figure', () => {
  const files = edited('target: 60%以上', 'target: 60%くらい\n        figure: およそ60%');
  const place = `${REPORT}:13:17 strategies[1].outcomes[1].figure`;
  expectProblem(files, place, /比べられる形に読めません/, /50%以上/);
});

test('parseDataset(year in the text of a target) is its year, and must be that of by', () => {
  const dated = 'target: 平成28年度までに60%以上';
  expect(outcomeOf(dated)).toMatchObject({ number: 60, by: 2016 });
  const files = edited('target: 60%以上', 'target: 平成29年度までに60%以上');
  const place = `${REPORT}:13:13 strategies[1].outcomes[1].by`;
  expectProblem(files, place, /年度（2017）と違います/, /by の行を消して/);
});

test('parseDataset(value and target in equal units) compares them, in others refuses', () => {
  const results = (unit: string) => {
    const target = edited('target: 3回以上', 'target: 3か所以上')[REPORT] ?? '';
    return { ...FILES, [REPORT]: target.replace('value: 5回', `value: 5${unit}`) };
  };
  const read = parseDataset(results('箇所'), messages);
  const [initiative] = read.ok ? (read.dataset.reports[0]?.initiatives ?? []) : [];
  expect(initiative?.results[0]?.value).toMatchObject({ unit: '箇所', unitName: 'か所' });
  const place = `${REPORT}:38:16 initiatives[1].results[1].value`;
  expectProblem(results('件'), place, /単位「件」が業績目標の単位「か所」と合いません/, /単位/);
});

test('parseDataset(indicator in a unit of another print, a unit printed twice) is told', () => {
  const twice = edited('{ name: 回 }', '{ name: 回, equals: [名] }', FRAMEWORK);
  expectProblem(twice, `${FRAMEWORK}:40:83 units[4].equals[1]`, /重なっています/, /重ならない/);
});
