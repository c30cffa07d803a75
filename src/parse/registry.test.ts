import { expect, test } from 'vitest';
import { parseDataset } from './dataset.ts';
import { edited, expectProblem, FRAMEWORK, GLOSSARY, WARDS } from './fixture.ts';
import { messages } from '../text/ja/messages.ts';

const INDICATOR = 'goals[1].themes[1].items[1].indicators';
const twice = [/は前のものと重なっています/, /重ならないもの/] as const;

test('parseDataset(two wards of one code, slug or place) points at the second', () => {
  const ward = (from: string, to: string) => edited(from, to, WARDS);
  expectProblem(ward('code: 27108', 'code: 27127'), `${WARDS}:3:13 wards[2].code`, ...twice);
  expectProblem(ward('slug: taisho', 'slug: kita'), `${WARDS}:3:26 wards[2].slug`, ...twice);
  const place = ward('row: 5, column: 1', 'row: 2, column: 3');
  expectProblem(place, `${WARDS}:3:84 wards[2].tile`, /「2行3列」は前の/, /重ならない/);
});

test('parseDataset(two themes of one code) points at the second', () => {
  const theme = '      - { code: 1-1, name: 別, items: [] }\nscales:';
  const files = edited('scales:', theme, FRAMEWORK);
  expectProblem(files, `${FRAMEWORK}:33:17 goals[1].themes[2].code`, ...twice);
});

test('parseDataset(two indicators of one code or slug) points at the second', () => {
  const slug = edited('slug: community-business', 'slug: mutual-support', FRAMEWORK);
  expectProblem(slug, `${FRAMEWORK}:25:23 ${INDICATOR}[2].slug`, ...twice);
  const text = edited('code: 1-3-b', 'code: 1-1-a', FRAMEWORK);
  const problems = parseDataset(text, messages);
  expect(!problems.ok && problems.problems[0]).toMatchObject({
    ...{ file: FRAMEWORK, line: 24, column: 23, field: `${INDICATOR}[2].code` },
  });
});

test('parseDataset(two grades of one value or id, two terms of one id) points at the second', () => {
  const grade = edited('{ value: b, label: 不調 }', '{ value: a, label: 不調 }', FRAMEWORK);
  expectProblem(grade, `${FRAMEWORK}:36:85 scales.progress.grades[2].value`, ...twice);
  const id = edited('id: "3"', 'id: 1-i', FRAMEWORK);
  expectProblem(id, `${FRAMEWORK}:39:126 scales.achievement.grades[2].id`, ...twice);
  const term = '  - { id: ward, term: 街区, reading: がいく, meaning: 道で囲まれた所 }\n';
  const terms = edited('[行政区] }\n', `[行政区] }\n${term}`, GLOSSARY);
  expectProblem(terms, `${GLOSSARY}:3:11 terms[2].id`, ...twice);
});

test('parseDataset(target of an indicator) is a figure in its unit, with an operator', () => {
  const place = `${FRAMEWORK}:22:25 ${INDICATOR}[1].target`;
  for (const target of ['50以上%', '50点以上', '50以上', '半数以上']) {
    const files = edited('target: 50%以上', `target: ${target}`, FRAMEWORK);
    expectProblem(files, place, /単位「%」の数として読めません/, /「50%以上」のように/);
  }
  const relative = edited('target: 50%以上', 'target: 前年度以上', FRAMEWORK);
  expect(parseDataset(relative, messages).ok).toBe(true);
});

test('parseDataset(unit of an indicator) is known, in any width', () => {
  expect(parseDataset(edited('unit: "%"', 'unit: ％', FRAMEWORK), messages).ok).toBe(true);
  const place = `${FRAMEWORK}:20:23 ${INDICATOR}[1].unit`;
  const unknown = edited('unit: "%"', 'unit: リットル', FRAMEWORK);
  expectProblem(unknown, place, /単位「リットル」は使えません/, /で書くか、.*units に/);
  const none = edited('                unit: "%"\n', '', FRAMEWORK);
  const target = `${FRAMEWORK}:21:25 ${INDICATOR}[1].target`;
  expectProblem(none, target, /単位（unit）がありません/, /unit: "%" と書き足して/);
});

test('parseDataset(slug of an indicator that is another one and a language) points at it', () => {
  const files = edited('slug: community-business', 'slug: mutual-support-ja', FRAMEWORK);
  const place = `${FRAMEWORK}:25:23 ${INDICATOR}[2].slug`;
  expectProblem(files, place, /「mutual-support」の日本語の見出しのファイル/, /別の名前/);
  const other = edited('slug: community-business', 'slug: mutual-support-now', FRAMEWORK);
  expect(parseDataset(other, messages).ok).toBe(true);
});
