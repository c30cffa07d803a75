import { expect, test } from 'vitest';
import { edited, expectProblem, problemsOf, REPORT } from './fixture.ts';

const RESULT = 'strategies[1].results[1]';

test('parseDataset(unknown unit) names the unit', () => {
  const place = `${REPORT}:20:16 ${RESULT}.value`;
  expectProblem(edited('54.10%', '81リットル'), place, /単位「リットル」は使えません/, /%・/);
  expectProblem(edited('54.10%', '81㌔'), place, /単位「キロ」は使えません/, /%・.*点・/);
  expectProblem(
    edited('54.10%', '81ケ所'),
    place,
    /単位「ケ所」は使えません/,
    /「か所」の書き間違いなら/,
  );
});

test('parseDataset(unit other than the indicator) names both, once', () => {
  const value = edited('value: 54.10%', 'value: 54件');
  const place = `${REPORT}:20:16 ${RESULT}.value`;
  expectProblem(value, place, /単位「件」が指標の単位「%」と合いません/, /単位を直す/);
  const previous = edited('previous: ―', 'previous: 3.1点');
  expectProblem(previous, `${REPORT}:21:19 ${RESULT}.previous`, /「点」が指標の単位「%」/, /単位/);
});

test("parseDataset(unit other than the ward's own target) names both", () => {
  const files = edited('comparability: own\n', 'comparability: own\n        outcome: 1\n');
  const place = `${REPORT}:26:16 strategies[1].results[2].value`;
  expectProblem(files, place, /「人」が区の目標の単位「%」と合いません/, /対応を見直し/);
});

test('parseDataset(printed sentence with a figure beside it) checks the unit of the figure', () => {
  const right = edited('value: 54.10%', 'value: 前年より増えた\n        figure: 54.10%');
  expect(problemsOf(right)).toEqual([]);
  const wrong = edited('value: 54.10%', 'value: 前年より増えた\n        figure: 54件');
  expectProblem(wrong, `${REPORT}:21:17 ${RESULT}.figure`, /「件」が指標の単位「%」/, /単位/);
});
