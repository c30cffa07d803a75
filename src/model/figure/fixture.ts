import { ANY_NOTATION, type Notation } from './notation.ts';
import { wordingsOf } from './wording/wordings.ts';

/** The units that the tests of figures read: plain ones, some with equals, one that is a mark. */
export const units = [
  ...[
    '%',
    '点',
    '件',
    '台',
    '回',
    '地域',
    '施設',
    '万件',
    '倍',
    '円',
    '日',
    '区',
    '割',
    'ポイント',
    '年',
  ].map((name) => ({ name, equals: [], mark: null })),
  { name: '人', equals: ['名'], mark: null },
  { name: 'か所', equals: ['箇所', 'ヵ所', 'カ所', 'ヶ所'], mark: null },
  { name: '星', equals: [], mark: '☆' },
];

/** Figures in these units, in whatever language. */
export const notation: Notation = { ...ANY_NOTATION, units };

const unit = (name: string, ...equals: readonly string[]) => ({ name, equals, mark: null });
/** A city that writes English and counts calendar years. */
export const english: Notation = {
  units: [
    unit('%', 'percent', 'per cent'),
    unit('minutes', 'minute', 'min'),
    unit('potholes', 'pothole'),
    unit('points', 'point'),
    unit('events', 'event'),
    ...['volunteers', 'days', 'complaints', '£', 'out of 5'].map((name) => unit(name)),
  ],
  wordings: wordingsOf(['en']),
  years: 'calendar',
};
