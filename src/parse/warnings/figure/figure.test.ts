import { expect, test } from 'vitest';
import { afterLast, testWarnings, toldOf, withReport, type Edit } from '../fixture.ts';

const FIRST = 'strategies[1].results[1]';
const PEOPLE = 'strategies[1].results[3]';
const ROUNDS = 'strategies[2].results[1]';
const CALLS = 'initiatives[2].results[1]';
const RATE = 'initiatives[2].results[2]';

const value = (to: string): Edit => ['value: 54.1%', `value: ${to}`];
const previous = (to: string): Edit => ['previous: 51.3%', `previous: ${to}`];

/** What is measured in a share instead of people. */
const SHARES: readonly Edit[] = [
  ['1,012人', '70%'],
  ['1000人以上', '70%以上'],
];

testWarnings([
  [`restated ${FIRST}.previous`, /「51.3%」.*「52.0%」/, [], [['value: 51.3%', 'value: 52.0%']]],
  [`copied ${FIRST}.previous`, /2015年度の報告の前年度の値のまま/, [previous('50.2%')], []],
  [`swapped ${FIRST}.value`, /前の年度の報告にある/, [previous('54.1%'), value('51.3%')], []],
]);

testWarnings([
  [`leap ${FIRST}.value`, /「14.1%」が、前年度の「51.3%」/, [value('14.1%')]],
  [`leap ${FIRST}.value`, /「94.1%」/, [value('94.1%')]],
  [`leap ${PEOPLE}.value`, /「11,450人」/, [['1,145人', '11,450人']]],
  [`leap ${ROUNDS}.value`, /「4回」が、前年度の「36回」/, [['48回', '4回']]],
  [`leap ${CALLS}.value`, /値「260件」が、目標「20件以上」/, [['26件', '260件']]],
  ['leap strategies[1].outcomes[3].target', /目標「10人以上」が、値/, [['1000人以上', '10人以上']]],
]);

testWarnings([
  [`fraction ${FIRST}.value`, /割合なのに「0.541」/, [value('0.541')]],
  [`fraction ${FIRST}.previous`, /「0.513」/, [previous('0.513')]],
  [`fraction ${RATE}.value`, /「0.881」/, [['88.1%', '0.881']]],
  [`above ${RATE}.value`, /「881%」は、0%から100%の外/, [['88.1%', '881%']]],
  [`above ${RATE}.value`, /「▲8.1%」/, [['88.1%', '▲8.1%']]],
  [
    'above strategies[1].outcomes[1].target',
    /「150%以上」/,
    [
      ['50%以上', '150%以上'],
      ['by: 2017', 'by: 2018'],
    ],
  ],
]);

testWarnings([
  [`unit ${FIRST}.value`, /「54.1」に単位が.*「%」/, [value('54.1')]],
  [`unit ${FIRST}.previous`, /「51.3」に単位/, [previous('51.3')]],
  [`unit ${CALLS}.value`, /「件」/, [['26件', '26']]],
  [`unit ${RATE}.value`, /「88」に単位が.*「件」/, [['88.1%', '88']]],
  ['unit strategies[1].outcomes[1].target', /「50以上」に単位/, [['50%以上', '50以上']]],
  [
    `unit ${ROUNDS}.value`,
    /単位「台」が、前年度の「回」/,
    [
      ['48回', '48台'],
      ['40回以上', '減らさない'],
    ],
  ],
]);

testWarnings([
  [`missing ${FIRST}.previous`, /2015年度の報告には「51.3%」/, [previous('―')], []],
  ['missing initiatives[3].results[1].value', /値（value）がありません/, [[', value: 48回', '']]],
  [
    'missing strategies[1].results[2].value',
    /値（value）がありません/,
    [['        value: 4件\n', '']],
  ],
]);

testWarnings([
  [`repeated ${FIRST}.value`, /値も前年度の値も「54.1%」/, [previous('54.1%')]],
  [
    'repeated strategies[1].outcomes[4]',
    /上の目標と/,
    [
      [
        '    results:',
        '      - { measure: 講座の参加者数, target: 1000人以上, by: 2017 }\n    results:',
      ],
    ],
  ],
  [
    'repeated initiatives[1].results[2].value',
    /名前も同じ/,
    [
      [
        '- { target: 1, value: 5回 }',
        '- { target: 1, value: 5回 }\n      - { target: 1, value: 5回 }',
      ],
    ],
  ],
]);

testWarnings([
  [
    'figure strategies[1].outcomes[1].target',
    /「05%以上」の「05」/,
    [['50%以上', '05%以上'], value('16.1%'), previous('15.3%')],
  ],
  [
    `figure ${PEOPLE}.value`,
    /「l」/,
    [['1,145人', 'l6地域（75%）\n        figure: 75%'], ...SHARES],
  ],
  [
    `figure ${PEOPLE}.figure`,
    /数は1145と読めますが、計算には161/,
    [
      ['1,145人', '1,145人\n        figure: 161人'],
      ['1,012人', '152人'],
      ['1000人', '150人'],
    ],
  ],
  [
    `figure ${PEOPLE}.figure`,
    /計算に使う76が/,
    [
      ['1,145人', '4地域中3地域\n        figure: 76人'],
      ['1,012人', '71人'],
      ['1000人', '70人'],
    ],
  ],
  [
    'figure strategies[1].outcomes[3].figure',
    /計算に使う900が/,
    [['target: 1000人以上', 'target: 三割増やす, figure: 900人以上']],
  ],
  [
    `figure ${PEOPLE}.value`,
    /「1145人」が/,
    [
      ['1,145人', '1,415人'],
      ['延べの', '延べ1,145人の'],
    ],
  ],
]);

test('a break, a share of two printed numbers, and a figure in the unit of the year before are no wonder', () => {
  const broken: Edit = [
    'rating: A\n      - measure: 新',
    'rating: A\n        break: 問いが変わった。\n      - measure: 新',
  ];
  expect(toldOf(withReport(value('94.1%'), broken))).toEqual([]);
  const share: Edit = ['1,145人', '4地域中3地域\n        figure: 75%'];
  expect(toldOf(withReport(share, ...SHARES))).toEqual([]);
  const printed: Edit = ['1,145人', '19地域（75%）\n        figure: 75%'];
  expect(toldOf(withReport(printed, ...SHARES))).toEqual([]);
});

test('last year’s value in other digits is not restated', () => {
  expect(toldOf(afterLast([['value: 51.3%', 'value: 51.30%']]))).toEqual([]);
});
