import { expect, test } from 'vitest';
import { datasetWith, reportFile } from '../../parse/fixture.ts';
import type { Files } from '../../parse/files.ts';
import { observations } from './observation.ts';

type Result = Readonly<Record<string, string>>;

const SAME: Result = { measure: '助け合い', indicator: '1-1-a', comparability: 'same' };
const OWN: Result = { measure: '講座の参加者数', comparability: 'own' };

const report = (ward: string, year: number, ...results: readonly Result[]) =>
  reportFile(ward, year, { strategies: [{ code: '4-1', indicators: ['1-1-a'], results }] });

/** `ward year: text, stated by the report of`, with what is marked. */
const said = (...reports: readonly Files[]): readonly string[] =>
  observations(datasetWith(...reports)).map(
    ({ placed: { ward, report }, fiscalYear, figure, comparability, restated, questionChanged }) =>
      [
        `${ward.slug} ${fiscalYear}: ${figure?.text ?? '-'} (${report.fiscalYear}) ${comparability}`,
        ...(restated ? ['restated'] : []),
        ...(questionChanged ? ['changed'] : []),
      ].join(' '),
  );

test('observations put a previous value into the year before its report', () => {
  expect(said(report('kita', 2016, { ...SAME, value: '50%', previous: '45%' }))).toEqual([
    'kita 2016: 50% (2016) same',
    'kita 2015: 45% (2016) same',
  ]);
});

test('observations keep a year that has no value', () => {
  expect(said(report('kita', 2016, { ...SAME, value: '50%' }))).toEqual([
    'kita 2016: 50% (2016) same',
    'kita 2015: - (2016) same',
  ]);
});

test('observations count what two reports agree on once, for the earlier one', () => {
  expect(
    said(
      report('kita', 2015, { ...SAME, value: '82.40%', previous: '80%' }),
      report('kita', 2016, { ...SAME, measure: '別の名前', value: '90%', previous: '82.4%' }),
    ),
  ).toEqual([
    'kita 2015: 82.40% (2015) same',
    'kita 2014: 80% (2015) same',
    'kita 2016: 90% (2016) same',
  ]);
});

test('observations keep both values of a year that was restated and mark the earlier', () => {
  expect(
    said(
      report('kita', 2015, { ...SAME, value: '51%', previous: '40%' }),
      report('kita', 2016, { ...SAME, value: '90%', previous: '52%' }),
    ),
  ).toContain('kita 2015: 51% (2015) same restated');
});

test('observations take a reworded variant for the measure it was, as the pages do', () => {
  const variant = { ...SAME, comparability: 'variant', note: '対象が狭い' };
  expect(
    said(
      report('kita', 2015, { ...variant, measure: '知っている区民の実感', value: '80%' }),
      report('kita', 2016, { ...variant, measure: '知る区民の実感', previous: '81%' }),
    ).filter((line) => line.startsWith('kita 2015')),
  ).toEqual(['kita 2015: 80% (2015) variant restated', 'kita 2015: 81% (2016) variant']);
});

test('observations take the same name in other widths for the same measure', () => {
  expect(
    said(
      report('kita', 2015, { ...OWN, measure: 'ＩＣＴ 講座', value: '3人' }),
      report('kita', 2016, { ...OWN, measure: 'ICT講座', previous: '3人' }),
    ).filter((line) => line.startsWith('kita 2015')),
  ).toEqual(['kita 2015: 3人 (2015) own']);
});

test('observations keep both prints of a result that a report prints twice', () => {
  const twice = { ...OWN, value: '3人' };
  expect(
    said(
      report('kita', 2015, twice, twice),
      report('kita', 2016, { ...OWN, value: '5人', previous: '4人' }),
    ).filter((line) => line.startsWith('kita 2015')),
  ).toEqual([
    ...['kita 2015: 3人 (2015) own restated', 'kita 2015: 3人 (2015) own restated'],
    'kita 2015: 4人 (2016) own',
  ]);
});

test('observations take a value that a later report adds, and no gap beside it', () => {
  const both = said(
    report('kita', 2015, { ...SAME }),
    report('kita', 2016, { ...SAME, value: '90%', previous: '52%' }),
  );
  expect(both.filter((line) => line.startsWith('kita 2015'))).toEqual([
    'kita 2015: 52% (2016) same',
  ]);
});

test('observations never call the answer to a former question comparable', () => {
  const changed = { ...SAME, value: '50%', previous: '45%', break: '質問が変わった' };
  expect(said(report('kita', 2016, changed))[1]).toBe('kita 2015: 45% (2016) variant changed');
});

test('observations tell own measures, wards and twins in a report apart', () => {
  const twins = [
    { ...OWN, value: '3人', previous: '2人' },
    { ...OWN, value: '5人', previous: '4人' },
  ];
  const all = said(
    report('kita', 2015, { ...OWN, value: '1人' }),
    report('kita', 2016, ...twins),
    report('taisho', 2016, { ...OWN, value: '3人', previous: '9人' }),
  );
  expect(all.filter((line) => line.includes(' 2015: '))).toHaveLength(4);
  expect(all.join()).not.toContain('restated');
});
