import { expect, test } from 'vitest';
import { CHANGES } from '../../parse/files.ts';
import { FILES, REPORT } from '../../parse/fixture.ts';
import { FIRST, saidOf } from './fixture.ts';

const version = (number: string, before: string, after: string) => `  - version: ${number}
    date: 2026-12-01
    kind: correction
    summary: 訂正
    entries:
      - what: 助け合いの値
        why: 書き写しの誤り
        figures:
          - { report: kita/2016, strategy: 4-1, result: 1, field: value, before: ${before}, after: ${after} }
`;
/** What is wrong after the value (54.10%) was made this, with these versions in the log, newest first. */
function problems(value: string, ...versions: readonly string[]): readonly string[] {
  const files = {
    ...FILES,
    [REPORT]: FILES[REPORT].replace('54.10%', value),
    [CHANGES]: `versions:\n${versions.join('')}${FIRST}`,
  };
  return saidOf(files);
}

test('versionProblems(figure put right) is silent only if the log says so', () => {
  expect(problems('54.10%')).toEqual([]);
  expect(problems('55%', version('1.0.1', '54.10%', '55%'))).toEqual([]);
  expect(problems('55%')).toEqual([
    expect.stringMatching(/2016\.yaml:20 .*「54.10%」から「55%」に/),
  ]);
  expect(problems('55%', version('1.0.1', '54.10%', '56%'))).toHaveLength(2);
  expect(problems('54.10%', version('1.0.1', '54.10%', '55%'))).toHaveLength(1);
});

test('versionProblems(figure put right twice) is silent', () => {
  const [first, second] = [version('1.0.1', '54.10%', '55%'), version('1.0.2', '55%', '56%')];
  expect(problems('56%', second, first)).toEqual([]);
  expect(problems('54.10%', version('1.0.2', '55%', '54.10%'), first)).toEqual([]);
});

test('versionProblems(second correction from another value) asks for the first one', () => {
  const first = version('1.0.1', '54.10%', '55%');
  expect(problems('56%', version('1.0.2', '54.10%', '56%'), first)).toEqual([
    expect.stringMatching(/changes\.yaml:10 .*before: .*「55%」に訂正されて.*before: "55%" と/),
  ]);
});
