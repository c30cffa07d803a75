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
