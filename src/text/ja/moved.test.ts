import { expect, test } from 'vitest';
import { termsOf, UNSTATED } from '../terms.ts';
import { findingWords } from './finding.ts';
import { findingSentences, moveText } from './findings.ts';
import { ownTerms } from './terms.ts';

const terms = termsOf(UNSTATED, ownTerms);
const words = { ...findingWords(terms), ...findingSentences(terms) };

/** How each kind of unit moves: shares, points and stars rise and fall, what is counted grows and shrinks. */
const MOVES = [
  ['%', '4.6ポイント', '4.6ポイント上がりました', '4.6ポイント下がりました'],
  ['点', '0.3点', '0.3点上がりました', '0.3点下がりました'],
  ['星', '1星', '1星上がりました', '1星下がりました'],
  ['倍', '0.2倍', '0.2倍上がりました', '0.2倍下がりました'],
  ['件', '2件', '2件増えました', '2件減りました'],
  ['人', '11人', '11人増えました', '11人減りました'],
  ['分', '3分', '3分増えました', '3分減りました'],
  [null, '5', '5上がりました', '5下がりました'],
] as const;

test.each(MOVES)(
  'what is measured in %s moves by %s as the language says',
  (unit, amount, up, down) => {
    const moves = [
      { amount, trend: 'up', unit },
      { amount, trend: 'down', unit },
      { amount, trend: 'flat', unit },
    ] as const;
    expect(moves.map(moveText)).toEqual([up, down, '変わりません']);
    expect(moves.map(({ trend }) => words.movedBy(trend, amount, unit))).toEqual([
      `前年度から${up}。`,
      `前年度から${down}。`,
      '前年度と同じです。',
    ]);
  },
);

const stand = (rest: object) => ({
  ...{ target: '10分以内', status: 'notYet' as const, close: false, away: '2分', lower: true },
  ...rest,
});

test.each([
  [{}, '緑区は12分で、目標の10分を2分超えており、まだ達していません。'],
  [{ status: 'missed' }, '緑区は12分で、目標の10分を2分超え、達しませんでした。'],
  [{ status: 'reached', away: null }, '緑区は12分で、目標の10分以内に達しました。'],
  [{ away: null }, '緑区は12分で、目標の10分以内にはまだ達していません。'],
  [
    { close: true },
    '緑区は12分で、目標の10分以内にはまだ達していませんが、目標との差は調査の誤差の範囲内です。',
  ],
  [
    { target: '50%以上', away: '3ポイント', lower: false },
    '緑区は12分で、目標の50%まであと3ポイントです。',
  ],
])('how a value stands to its target: %o', (rest, said) => {
  expect(words.valueAndStand('緑区', '12分', stand(rest))).toBe(said);
});

/** The headlines of lists, for none, one and many. */
const HEADLINES = [
  [
    (count: number) => words.ratedHeadline('A 順調', count, count),
    '「A 順調」と評価した結果に、目標に達していないものはありません。',
    '区の評価は「A 順調」でも、目標に達していない結果が1区で1件あります。',
    '区の評価は「A 順調」でも、目標に達していない結果が8区で8件あります。',
  ],
  [
    words.nearHeadline,
    '目標まであと少しの結果はありません。',
    '目標まであと少しの結果が1件あります。',
    '目標まであと少しの結果が8件あります。',
  ],
  [
    words.earlyHeadline,
    '期限より早く目標に達した結果はありません。',
    '期限より早く目標に達した結果が1件あります。',
    '期限より早く目標に達した結果が8件あります。',
  ],
  [
    words.changedHeadline,
    '聞き方が変わったと書かれた結果はありません。',
    '聞き方が変わり、前年度と比べられない結果が1件あります。',
    '聞き方が変わり、前年度と比べられない結果が8件あります。',
  ],
  [
    words.promisesHeadline,
    '二つの報告で追える結果は、まだありません。',
    '前の報告で目標に達しておらず、その後の値が分かる結果が1件あります。',
    '前の報告で目標に達しておらず、その後の値が分かる結果が8件あります。',
  ],
] as const;

test.each(HEADLINES)('a headline is right for none, one and many', (headline, none, one, many) => {
  expect([0, 1, 8].map((count) => headline(count))).toEqual([none, one, many]);
});

const told = { ward: '緑区', year: '2016年度', name: '実感', value: '45%' };

test.each([
  ['reached', '目標に達しました'],
  ['notYet', '目標にはまだ達していません'],
  ['missed', '目標に達しませんでした'],
  ['untold', '目標に達したかどうかは判断できません'],
] as const)('what became of a promise that is %s', (status, said) => {
  expect(words.findingPromise(told, '2015年度', '40%', status)).toBe(
    `緑区の「実感」は、2015年度の報告では40%で目標に達していませんでした。2016年度は45%で、${said}。`,
  );
});
