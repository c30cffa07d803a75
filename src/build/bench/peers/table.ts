import { ratioOver, STATES, tookOver, type Round, type Spread, type State } from './figures.ts';
import { TOOLS, type ToolName } from './tool.ts';

/** What was measured, and where: how many processors, and the version of Node and of each generator. */
export type Measurement = Readonly<{
  rounds: readonly Round<ToolName>[];
  size: string;
  pages: number;
  charts: number;
  bytes: number;
  processors: number;
  node: string;
  versions: Readonly<Record<ToolName, string>>;
}>;

export const STATE_NAMES: Readonly<Record<State, string>> = {
  cold: '何も残っていないところから',
  warm: '何も変わっていないとき',
  edited: '一つのページを直したあと',
};

const NAMES = Object.keys(TOOLS) as readonly ToolName[];

/** The page of the comparison in Markdown: what each generator took by state, and how many times as long as another one. */
export const peersPage = (measurement: Measurement): string =>
  [
    HEAD,
    conditions(measurement),
    '![Hugoの何倍かかるか](ratios.svg)\n',
    ...STATES.map((state) => `## ${STATE_NAMES[state]}\n\n${stateTable(measurement, state)}\n`),
    LIMITS,
  ].join('\n');

const HEAD = `# ほかの道具と並べて

同じ内容から、同じページを、四つの道具でつくる時間です。ページの中身（JSON）とグラフ（SVGのファイル）は、架空の内容から一度だけつくり、どの道具にも同じものを渡します。テンプレートは、それぞれの道具の説明書にある書き方で、[projects](projects/) にあります。できたページが（空白と属性の順を除いて）どれも同じであることを、回ごとに確かめています。違っていれば、この表はできません。

\`npm run bench -- peers --write\` が、この表と図を書きます（\`npm run bench -- peers 24x5 5\` は、大きさと回数を選んで示すだけ）。
`;

function conditions(measurement: Measurement): string {
  const { rounds, size, pages, charts, bytes, processors, node, versions } = measurement;
  const tools = NAMES.filter((name) => name !== 'ours').map(
    (name) => `${TOOLS[name].name} ${versions[name]}`,
  );
  return `- 内容：${size}（区×年度）、${pages}ページ、グラフ${charts}枚、あわせて${(bytes / 1e6).toFixed(1)} MB
- 道具：${tools.join('、')}。「${TOOLS.ours.name}」は、同じAstroのプロジェクトを、このプロジェクトのつくり方（手分けと、前に作ったページの使いまわし）で動かしたもの
- 機械：プロセッサー${processors}、Node ${node}
- 回数：${rounds.length}回。一回ごとに四つを順番に動かし（始める順は回ごとにずらす）、プログラムが始まってから終わるまでを計る。値は中央値（最小〜最大）。何倍かは、同じ回の二つを比べた倍率の中央値で、中央値どうしの割り算ではない
`;
}

function stateTable({ rounds }: Measurement, state: State): string {
  const rows = NAMES.map((name) => [
    TOOLS[name].name,
    said(tookOver(rounds, name, state, 'seconds'), 2),
    said(tookOver(rounds, name, state, 'work'), 2),
    name === 'hugo' ? '—' : said(ratioOver(rounds, [name, 'hugo'], state), 2),
    name === 'astro' ? '—' : said(ratioOver(rounds, [name, 'astro'], state), 2),
  ]);
  const head = ['道具', '秒', '仕事の秒（全プロセッサー）', 'Hugoの何倍', 'Astroの何倍'];
  return [head, ['---', '--:', '--:', '--:', '--:'], ...rows]
    .map((cells) => `| ${cells.join(' | ')} |`)
    .join('\n');
}

/** `1.25（1.20〜1.31）` */
export const said = ({ median, least, most }: Spread, decimals: number): string => {
  const [middle, low, high] = [median, least, most].map((one) => one.toFixed(decimals));
  return `${middle ?? ''}（${low ?? ''}〜${high ?? ''}）`;
};

const LIMITS = `## 比べていないもの

報告カード、指標、一覧のページだけを、一つの言語でつくっています。このプロジェクトがふだんつくるもの（画像、Excel、データのファイル、検索、ほかの言語）は、どの道具にもつくらせていません。内容を読んで確かめ、グラフをかく時間も入っていません。「直したあと」に直すのは、一枚の報告カードだけです。
`;
