import type { Fault } from './fault.ts';

const M = 'src/model';
const CITY = 'src/site/city';

/** Faults in what figures mean. */
export const FIGURE_FAULTS: readonly Fault[] = [
  {
    name: '区独自の値が、共通の設問の値と並べて順位づけされる',
    file: `${M}/standing/matrix.ts`,
    before: "result.comparability === 'same' && result.value?.number != null",
    after: 'result.value?.number != null',
    tests: [`${M}/standing/matrix.test.ts`, `${CITY}/compare.test.ts`],
  },
  {
    name: '誤差の中の変化を「良くなった」と言う',
    file: `${M}/figure/change.ts`,
    before: "isWithin(amount, margin) ? 'unclear' : verdictOf(trend, direction)",
    after: 'verdictOf(trend, direction)',
    tests: [`${M}/figure/change.test.ts`],
  },
  {
    name: '年度の過ぎた目標を「まだ達していない」と言う',
    file: `${M}/figure/attainment.ts`,
    before: "year < (target.by ?? year) ? 'notYet'",
    after: "year <= (target.by ?? year) ? 'notYet'",
    tests: [`${M}/figure/attainment.test.ts`],
  },
  {
    name: '少ないほどよい指標の増減を逆に言う',
    file: `${M}/figure/change.ts`,
    before: "(trend === 'up') === (direction === 'higher') ? 'better' : 'worse'",
    after: "trend === 'up' ? 'better' : 'worse'",
    tests: [`${M}/figure/change.test.ts`, `${CITY}/movements.test.ts`],
  },
  {
    name: '秘匿された値を「不明」と言う',
    file: `${M}/figure/wording/japanese.ts`,
    before: "[/^秘匿$/, 'suppressed']",
    after: "[/^秘匿$/, 'unknown']",
    tests: [`${M}/figure/figure-same.test.ts`, 'src/formats/data/absence.test.ts'],
  },
  {
    name: '年号の年が一つずれる',
    file: 'src/text/ja/era.ts',
    before: 'Date.UTC(year, 11, 31)',
    after: 'Date.UTC(year - 1, 11, 31)',
    tests: ['src/text/ja/era.test.ts'],
  },
  {
    name: 'グラフの白丸と塗り丸が入れかわる',
    file: 'src/charts/drawing/pair.ts',
    before:
      '${previous && previousMark(x(previous.value), y)}\n${current && currentMark(x(current.value), y)}',
    after:
      '${previous && currentMark(x(previous.value), y)}\n${current && previousMark(x(current.value), y)}',
    tests: ['src/charts/dumbbell.test.ts', 'src/charts/micro.test.ts'],
  },
  {
    name: '推移の図の説明が目標を言わない',
    file: 'src/views/ward/trend.ts',
    before: 'words.chartTarget(formatTarget(words, target))',
    after: "''",
    tests: ['src/site/chart-figures.test.ts'],
  },
];
