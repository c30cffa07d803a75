import { expect, test } from 'vitest';
import {
  edited,
  expectProblem,
  FILES,
  FRAMEWORK,
  placesOf,
  problemsOf,
  REPORT,
} from './fixture.ts';

const RESULT = 'strategies[1].results[1]';

test('parseDataset(indicator that does not exist) names the nearest', () => {
  const listed = edited('[1-1-a, 1-3-b]', '[1-1-a, 1-3-z]');
  const place = `${REPORT}:9:25 strategies[1].indicators[2]`;
  expectProblem(listed, place, /指標「1-3-z」は登録されていません/, /「1-3-b」ではありませんか/);
  const measured = edited('indicator: 1-1-a', 'indicator: 1-1-aa');
  expectProblem(measured, `${REPORT}:18:20 ${RESULT}.indicator`, /指標「1-1-aa」/, /「1-1-a」/);
  const tried = edited('indicators: [1-1-a]', 'indicators: [9-9-9-9]');
  expectProblem(
    tried,
    `${REPORT}:32:18 initiatives[1].indicators[1]`,
    /「9-9-9-9」/,
    /1-1-a・1-3-b/,
  );
});

test('parseDataset(indicator in full-width characters) is told once', () => {
  const files = edited('indicator: 1-1-a', 'indicator: １-１-ａ');
  expectProblem(files, `${REPORT}:18:20 ${RESULT}.indicator`, /番号として/, /^半角で 1-1-a と/);
});

test('parseDataset(ward that does not exist) names the nearest and says nothing of the file name', () => {
  const near = edited('ward: kita', 'ward: kitaku');
  expectProblem(near, `${REPORT}:1:7 ward`, /区「kitaku」は登録されていません/, /「kita」では/);
  const far = edited('ward: kita', 'ward: shinagawa');
  expectProblem(far, `${REPORT}:1:7 ward`, /区「shinagawa」/, /kita・taisho のどれか/);
});

test('parseDataset(rating outside its scale) lists the grades of that scale', () => {
  const cases = [
    ['rating: A', 'rating: S', '22:17 strategies[1].results[1].rating', /A・B/],
    ['rating: S', 'rating: B', '27:13 strategies[1].rating', /S・A/],
    ['progress: a', 'progress: A', '28:15 strategies[1].progress', /a・b/],
    ['effectiveness: ア', 'effectiveness: ○', '14:20 strategies[1].effectiveness', /ア・イ/],
    ['effectiveness: ○', 'effectiveness: ア', '40:20 initiatives[1].effectiveness', /○・×/],
    ['achievement: ①(ⅰ)', 'achievement: ④', '39:18 initiatives[1].achievement', /①\(ⅰ\)・③/],
  ] as const;
  for (const [from, to, place, remedy] of cases) {
    const grade = to.replace(/^.*: /, '');
    const message = new RegExp(`評価「${grade}」は決められた区分にありません`);
    expectProblem(edited(from, to), `${REPORT}:${place}`, message, remedy);
  }
});

test('parseDataset(rating in full-width letters) names the one that is meant', () => {
  const wide = edited('rating: A', 'rating: Ａ');
  const place = `${REPORT}:22:17 ${RESULT}.rating`;
  expectProblem(wide, place, /「Ａ」は決められた区分にありません/, /^「A」ではありませんか/);
});

test('parseDataset(result on an indicator that its strategy does not name) points at it', () => {
  const stray = edited('[1-1-a, 1-3-b]', '[1-3-b]');
  const place = `${REPORT}:18:20 ${RESULT}.indicator`;
  expectProblem(stray, place, /この戦略の indicators にありません/, /indicators に書き足す/);
});

test('parseDataset(value that its indicator cannot have) names the range', () => {
  const slip = edited('54.10%', '541.0%');
  expectProblem(slip, `${REPORT}:20:16 ${RESULT}.value`, /「541.0%」.*（0〜100%）の外/, /maximum/);
  const minus = edited('previous: ―', 'previous: ▲3.2%');
  expectProblem(minus, `${REPORT}:21:19 ${RESULT}.previous`, /「▲3.2%」.*外/, /資料と見比べて/);
  const wider = edited('unit: "%"', 'unit: "%"\n                maximum: 600', FRAMEWORK);
  expect(problemsOf({ ...wider, [REPORT]: slip[REPORT] ?? '' })).toEqual([]);
});

test('parseDataset(figure without a value) asks for the printed value', () => {
  const place = `${REPORT}:20:17 ${RESULT}.figure`;
  const bare = edited('value: 54.10%', 'figure: 54.10%');
  expectProblem(bare, place, /この数は使われません/, /value に書く/);
});

test('parseDataset(own target in an unknown unit) names the unit', () => {
  const place = `${REPORT}:12:17 strategies[1].outcomes[1].target`;
  expectProblem(edited('60%以上', '60以上%'), place, /単位「以上%」は使えません/, /%/);
});

test('parseDataset(same or variant without an indicator) points at comparability', () => {
  const place = `${REPORT}:18:24 ${RESULT}.comparability`;
  const words = [/indicator がありません/, /own にしてください/] as const;
  expectProblem(edited('indicator: 1-1-a\n        ', ''), place, ...words);
  const variant = 'comparability: variant\n        note: 対象が違う';
  const files = edited('indicator: 1-1-a\n        comparability: same', variant);
  expectProblem(files, place, /variant なのに indicator が/, /indicator に書く/);
});

test('parseDataset(variant without a note) asks what differs', () => {
  const files = edited('comparability: same', 'comparability: variant');
  const place = `${REPORT}:19:24 ${RESULT}.comparability`;
  expectProblem(files, place, /variant なのに note がありません/, /何が違うか/);
});

test('parseDataset(own with an indicator) points at the indicator', () => {
  const files = edited('comparability: same', 'comparability: own');
  const place = `${REPORT}:18:20 ${RESULT}.indicator`;
  expectProblem(files, place, /own.*なのに indicator があります/, /indicator を消す/);
});

test('parseDataset(variant without a note, among other mistakes) is still told', () => {
  const text = FILES[REPORT].replace('comparability: same', 'comparability: variant')
    .replace('measure: 助け合いを実感している区民の割合\n        outcome', 'outcome')
    .replace('54.10%', '81リットル');
  expect(placesOf({ ...FILES, [REPORT]: text })).toEqual([
    `${REPORT}:16:9 ${RESULT}.measure`,
    `${REPORT}:19:16 ${RESULT}.value`,
    `${REPORT}:18:24 ${RESULT}.comparability`,
  ]);
});

test('parseDataset(file name other than its contents) shows how either is put right', () => {
  const year = edited('fiscalYear: 2016', 'fiscalYear: 2015');
  const words = [
    /（kita\/2016\.yaml）と中身（kita、2015年度）/,
    /正しければ fiscalYear: 2016 と書き、.*content\/reports\/kita\/2015\.yaml に移して/,
  ] as const;
  expectProblem(year, `${REPORT}:2:13 fiscalYear`, ...words);
  const ward = edited('ward: kita', 'ward: taisho');
  expectProblem(
    ward,
    `${REPORT}:1:7 ward`,
    /中身（taisho、2016年度）/,
    /ward: kita と書き、.*taisho\/2016/,
  );
});
