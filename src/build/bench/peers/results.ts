import type { Results } from '../results.ts';
import { ratiosPicture } from './chart.ts';
import { spreadCells } from '../spread.ts';
import { STATES, type State } from '../states.ts';
import { ratioOver, tookOver, type Round } from './figures.ts';
import { TOOLS, type ToolName } from './tool.ts';

/** What was measured: of which content, in pages, charts and bytes, and with which version of each generator. */
export type Measurement = Readonly<{
  rounds: readonly Round<ToolName>[];
  size: string;
  pages: number;
  charts: number;
  bytes: number;
  versions: Readonly<Record<ToolName, string>>;
}>;

const NAMES = Object.keys(TOOLS) as readonly ToolName[];

/** What each generator took by state, and how many times as long as another one, with a picture of that. */
export const peersResults = (measurement: Measurement): Results => ({
  ...{ title: 'ほかの道具と並べて', about: aboutOf(measurement), names: 3 },
  columns: [
    ...['content', 'state', 'generator', 'pages', 'rounds', 's', 's least, most', 's of work'],
    ...['× Hugo', '× Hugo least, most', '× Astro', '× Astro least, most'],
  ],
  rows: STATES.flatMap((state) => NAMES.map((name) => rowOf(measurement, name, state))),
  picture: { alternative: 'Hugoの何倍かかるか', svg: ratiosPicture(measurement) },
});

function rowOf({ rounds, size, pages }: Measurement, name: ToolName, state: State) {
  const took = spreadCells(tookOver(rounds, name, state, 'seconds'), 2);
  const [work] = spreadCells(tookOver(rounds, name, state, 'work'), 2);
  const ratioTo = (other: ToolName) =>
    name === other ? ['', ''] : spreadCells(ratioOver(rounds, [name, other], state), 2);
  return [
    ...[size, state, TOOLS[name].name, String(pages), String(rounds.length)],
    ...[...took, work, ...ratioTo('hugo'), ...ratioTo('astro')],
  ];
}

function aboutOf({ versions, charts, bytes, size }: Measurement): string {
  const tools = NAMES.filter((name) => name !== 'ours').map(
    (name) => `${TOOLS[name].name} ${versions[name]}`,
  );
  return `同じ内容から、同じページを、四つの道具でつくる時間です。ページの中身（JSON）とグラフ（SVGのファイル）は、架空の内容から一度だけつくり、どの道具にも同じものを渡します（${size}：区×年度、グラフ${charts}枚、あわせて${(bytes / 1e6).toFixed(1)} MB）。テンプレートは、それぞれの道具の説明書にある書き方です（[projects](peers/projects/)）。「${TOOLS.ours.name}」は、同じAstroのプロジェクトを、このプロジェクトのつくり方（手分けと、前に作ったものの使いまわし）で動かしたものです。できたページが（空白と属性の順を除いて）どれも同じであることを回ごとに確かめ、違っていれば表はできません。

- \`npm run bench -- peers\` が、一回ごとに四つを順番に動かし（始める順は回ごとにずらす）、プログラムが始まってから終わるまでを計ります。cold は何も残っていないところから、warm は何も変わっていないとき、edited は報告カードを一枚直したあとです。
- s は秒の中央値、s of work は全プロセッサーの仕事の秒の中央値です。× は、同じ回の二つを比べた倍率の中央値で、中央値どうしの割り算ではありません。
- 比べていないもの：一つの言語の、報告カード・指標・一覧のページだけです。このプロジェクトがふだんつくる画像、Excel、データのファイル、検索は、どの道具にもつくらせていません。内容を読んで確かめ、グラフをかく時間も入っていません。
- 道具：${tools.join('、')}。

`;
}
