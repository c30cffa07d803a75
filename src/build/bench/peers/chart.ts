import { intervalDrawing, type Interval, type Intervals } from '../../../charts/interval.ts';
import { pictureChart } from '../../../charts/picture.ts';
import type { Spread } from '../spread.ts';
import { STATES, type State } from '../states.ts';
import { ratioOver, type Round } from './figures.ts';
import { TOOLS, type ToolName } from './tool.ts';

/** What is drawn: how long each took in every round, of which content. */
type Measured = Readonly<{ rounds: readonly Round<ToolName>[]; size: string; pages: number }>;

const STATE_NAMES: Readonly<Record<State, string>> = {
  cold: '何も残っていないところから',
  warm: '何も変わっていないとき',
  edited: '一つのページを直したあと',
};

const WIDTH = 720;
const SHOWN = ['eleventy', 'astro', 'ours'] as const satisfies readonly ToolName[];
const TICKS = [0.1, 0.2, 0.5, 1, 2, 5, 10, 20, 50, 100];
/** The goal that this project set itself. */
const GOAL = 2;

/** How many times as long as Hugo each generator takes, as a picture on white paper that can stand anywhere. */
export function ratiosPicture(measurement: Measured): string {
  const chart = intervals(measurement);
  const sentences = chart.groups.map(
    ({ heading, rows }) =>
      `${heading}：${rows.map(({ label, text }) => `${label} ${text}`).join('、')}。`,
  );
  const { rounds, size, pages } = measurement;
  const picture = {
    id: 'peers',
    title: 'Hugoの何倍かかるか',
    lead: `同じ${pages}ページを、同じ機械で順番につくった時間の比です。`,
    subtitle: `点は${rounds.length}回の中央値、線は最小から最大（対数目盛り、左ほど速い）`,
    description: sentences.join(''),
    notes: [`架空の内容（${size}、区×年度）。できたページはどれも同じ`],
  };
  return `${pictureChart(picture, intervalDrawing(chart, WIDTH)).markup}\n`;
}

function intervals(measurement: Measured): Intervals {
  const groups = STATES.map((state) => ({
    heading: STATE_NAMES[state],
    rows: SHOWN.map((name) => interval(measurement, name, state)),
  }));
  const ends = groups.flatMap(({ rows }) => rows.flatMap(({ least, most }) => [least, most]));
  const domain = [Math.min(0.9, ...ends) * 0.9, Math.max(GOAL, ...ends) * 1.1] as const;
  return {
    ...{ domain, groups },
    ticks: TICKS.filter((tick) => tick >= domain[0] && tick <= domain[1]).map((value) => ({
      ...{ value, text: `${value}倍` },
    })),
    target: { value: GOAL, label: `目標 ${GOAL}倍以内` },
  };
}

function interval({ rounds }: Measured, name: ToolName, state: State): Interval {
  const ratio = ratioOver(rounds, [name, 'hugo'], state);
  return { ...ratio, label: TOOLS[name].name, text: said(ratio) };
}

/** `1.2（1.1〜1.3）` */
const said = ({ median, least, most }: Spread): string => {
  const [middle, low, high] = [median, least, most].map((one) => one.toFixed(1));
  return `${middle ?? ''}（${low ?? ''}〜${high ?? ''}）`;
};
