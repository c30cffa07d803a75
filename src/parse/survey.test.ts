import { expect, test } from 'vitest';
import { parseDataset } from './dataset.ts';
import { edited, expectProblem, REPORT } from './fixture.ts';
import { messages } from '../text/ja/messages.ts';

const SURVEYS = `surveys:
  - id: residents
    method: random
    asked: 2000
    answered: 715
    rate: 35.8%
    previous: { method: random, asked: 1500, answered: 553 }
  - id: knowing
    part: 知っている人
    of: residents
    method: random
strategies:`;
const withSurveys = (from: string, to: string) => {
  const surveyed = edited('strategies:\n', `${SURVEYS}\n`)[REPORT] ?? '';
  const named = surveyed.replace('value: 54.10%', 'value: 54.10%\n        survey: residents');
  if (!named.includes(from)) throw new RangeError(`missing text: ${from}`);
  return { ...edited('strategies:', 'strategies:'), [REPORT]: named.replace(from, to) };
};

test('parseDataset(surveys) reads what is printed, and what is not as missing', () => {
  const reading = parseDataset(withSurveys('survey: residents', 'survey: residents'), messages);
  const [report] = reading.ok ? reading.dataset.reports : [];
  expect(report?.surveys).toMatchObject([
    { asked: 2000, answered: 715, rate: { number: 35.8 }, when: null, previous: { answered: 553 } },
    { part: '知っている人', of: 'residents', asked: null, answered: null, previous: null },
  ]);
});

test('parseDataset(survey that the report has not) names those it has', () => {
  const place = `${REPORT}:32:17 strategies[1].results[1].survey`;
  const message = /この報告の調査（surveys）「resident」は登録されていません/;
  expectProblem(withSurveys('survey: residents', 'survey: resident'), place, message, /residents/);
  const whole = `${REPORT}:16:9 surveys[2].of`;
  expectProblem(withSurveys('of: residents', 'of: knowing'), whole, /「knowing」/, /residents/);
});

test('parseDataset(more answers than asked, an unknown method, an id twice) is told where it stands', () => {
  const answered = `${REPORT}:11:15 surveys[1].answered`;
  const more = /たずねた人の数（asked）より多く/;
  expectProblem(withSurveys('answered: 715', 'answered: 2715'), answered, more, /行を消せます/);
  const method = `${REPORT}:9:13 surveys[1].method`;
  expectProblem(
    withSurveys('method: random', 'method: lottery'),
    method,
    /「lottery」/,
    /monitors/,
  );
  const twice = `${REPORT}:14:9 surveys[2].id`;
  expectProblem(withSurveys('id: knowing', 'id: residents'), twice, /重なっています/, /重ならない/);
});
