import { expect, test } from 'vitest';
import { parseDataset } from './dataset.ts';
import { edited, expectProblem, FILES, FRAMEWORK, REPORT, SITE, WARDS } from './fixture.ts';
import { messages } from '../text/ja/messages.ts';

const RESULT = 'strategies[1].results[1]';

test('parseDataset(unknown key at the top) points at the key and names the nearest', () => {
  const files = edited('initiatives:', 'initiative:');
  const place = `${REPORT}:29:1 initiative`;
  expectProblem(
    files,
    place,
    /「initiative」という項目はありません/,
    /「initiatives」の書き間違い/,
  );
});

test('parseDataset(unknown key in a result) points at the key and names the nearest', () => {
  const files = edited('previous: ―', 'previus: ―');
  const place = `${REPORT}:21:9 ${RESULT}.previus`;
  expectProblem(files, place, /「previus」という項目/, /「previous」の書き間違い/);
});

test('parseDataset(unknown key in full-width letters or capitals) names the nearest', () => {
  for (const key of ['ｒａｔｉｎｇ', 'Rating', 'RATING']) {
    const files = edited('rating: S', `${key}: S`);
    expectProblem(files, `${REPORT}:27:5 strategies[1].${key}`, /項目はありません/, /「rating」/);
  }
});

test('parseDataset(unknown key like no other) lists the known keys', () => {
  const files = edited('fiscalYear: 2016', 'fiscalYear: 2016\nコメント: あ');
  expectProblem(
    files,
    `${REPORT}:3:1 コメント`,
    /コメント/,
    /使える項目は ward・fiscalYear・status/,
  );
});

test('parseDataset(missing required key) points at the block it is missing from', () => {
  const top = edited('ward: kita\n', '');
  expectProblem(top, `${REPORT}:1:1 ward`, /項目がありません/, /書き足して/);
  const nested = edited('measure: 講座の参加者数\n        ', '');
  const place = `${REPORT}:23:9 strategies[1].results[2].measure`;
  expectProblem(nested, place, /項目がありません/, /書き足して/);
});

test('parseDataset(missing comparability) lists the choices', () => {
  const files = edited('comparability: same\n        ', '');
  const place = `${REPORT}:16:9 ${RESULT}.comparability`;
  expectProblem(files, place, /項目がありません/, /same・variant・own/);
});

test('parseDataset(unknown comparability) lists the choices', () => {
  const files = edited('comparability: same', 'comparability: similar');
  const place = `${REPORT}:19:24 ${RESULT}.comparability`;
  expectProblem(files, place, /「similar」は使えません/, /same・variant・own/);
});

test('parseDataset(text where a list is expected) shows the list as it can be pasted', () => {
  const place = `${REPORT}:9:17 strategies[1].indicators`;
  const told = (value: string, remedy: RegExp) => {
    const files = edited('indicators: [1-1-a, 1-3-b]', `indicators: ${value}`);
    expectProblem(files, place, /一覧ではありません/, remedy);
  };
  told('1-1-a', /^indicators: \[1-1-a\] と書いて/);
  told('1-1-a、1-3-b', /^indicators: \[1-1-a, 1-3-b\] と/);
  told('1-1-a・1-3-b', /^indicators: \[1-1-a, 1-3-b\] と/);
  told('つながり', /行のはじめに「- 」/);
});

test('parseDataset(list or block where text is expected) asks for one value', () => {
  const place = `${REPORT}:20:16 ${RESULT}.value`;
  expectProblem(edited('54.10%', '[54.10%]'), place, /一つの値ではありません/, /一行/);
  const block = edited('value: 54.10%', 'value:\n          number: 54.10%');
  expectProblem(block, `${REPORT}:21:11 ${RESULT}.value`, /一つの値ではありません/, /一行/);
});

test('parseDataset(text where a block is expected) asks for keys and values', () => {
  const words = [/項目の集まりではありません/, /「項目: 値」/] as const;
  const whole = { ...FILES, [REPORT]: '北区\n' };
  expectProblem(whole, `${REPORT}:1:1 （ファイル全体）`, ...words);
  const list = { ...FILES, [REPORT]: '- 北区\n' };
  expectProblem(list, `${REPORT}:1:1 （ファイル全体）`, ...words);
});

test('parseDataset(key without a value) asks for one', () => {
  const files = edited('rating: S', 'rating:');
  expectProblem(
    files,
    `${REPORT}:27:12 strategies[1].rating`,
    /空になっています/,
    /印字されていなければ、この行を消して/,
  );
  const required = edited('ward: kita', 'ward: ""');
  expectProblem(required, `${REPORT}:1:7 ward`, /アドレスに使えない/, /半角の英数字/);
});

test('parseDataset(figure without a value, ~ or null) is a missing figure', () => {
  for (const value of ['', ' ~', ' null', ' "-"']) {
    const files = edited('value: 54.10%', `value:${value}`);
    const reading = parseDataset(files, messages);
    const [strategy] = reading.ok ? (reading.dataset.reports[0]?.strategies ?? []) : [];
    expect(strategy?.results[0]?.value).toBe(null);
  }
});

test('parseDataset(bad year) shows how that year is written', () => {
  const told = (year: string, remedy: RegExp) => {
    const files = edited('fiscalYear: 2016', `fiscalYear: ${year}`);
    expectProblem(files, `${REPORT}:2:13 fiscalYear`, /年度として読めません/, remedy);
  };
  for (const year of ['28', '20160', '前年度']) told(year, /平成28年度は 2016/);
  for (const year of ['平成28年度', 'H28', '２０１６', '2016年度']) told(year, /2016 と書いて/);
  told('令和元年度', /^2019 と/);
  const by = edited('by: 2016', 'by: 平成29年');
  expectProblem(by, `${REPORT}:13:13 strategies[1].outcomes[1].by`, /年度/, /^2017 と/);
});

test('parseDataset(outcome that is no number) asks for one', () => {
  const told = (outcome: string, remedy: RegExp) => {
    const files = edited('outcome: 1', `outcome: ${outcome}`);
    expectProblem(files, `${REPORT}:17:18 ${RESULT}.outcome`, /数ではありません/, remedy);
  };
  told('①', /^半角で 1 と/);
  told('一', /半角の数字/);
});

test('parseDataset(base URL without a slash) shows the form of an address', () => {
  const files = edited('https://example.org/\n', 'https://example.org\n', SITE);
  expectProblem(files, `${SITE}:6:10 baseUrl`, /アドレスとして読めません/, /\/ で終わる/);
});

test('parseDataset(wrong ward code, direction) points at the value', () => {
  const code = edited('code: 27127', 'code: 27 127', WARDS);
  expectProblem(code, `${WARDS}:2:13 wards[1].code`, /区のコードとして/, /半角の数字や英字/);
  const direction = edited('direction: higher', 'direction: up', FRAMEWORK);
  const place = `${FRAMEWORK}:21:28 goals[1].themes[1].items[1].indicators[1].direction`;
  expectProblem(direction, place, /「up」は使えません/, /higher・lower/);
});
