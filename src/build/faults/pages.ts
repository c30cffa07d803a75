import type { Fault } from './fault.ts';

const C = 'src/components';
const CITY = 'src/site/city';

/** Faults in what pages are made of. */
export const PAGE_FAULTS: readonly Fault[] = [
  {
    name: '達した・達しなかったが逆に表示される',
    file: `${C}/result/Verdict.astro`,
    before: '{verdictSaid(words, attainment, short)}',
    after:
      "{verdictSaid(words, { ...attainment, status: attainment.status === 'reached' ? 'missed' : 'reached' }, short)}",
    tests: [`${CITY}/verdicts.test.ts`],
  },
  {
    name: 'どの結果にも「共通の設問」と付く',
    file: `${C}/result/ComparabilityChip.astro`,
    before: 'words.comparability[comparability]',
    after: 'words.comparability.same',
    tests: [`${CITY}/verdicts.test.ts`],
  },
  {
    name: '報告カードで、比べられない結果に印が付かない',
    file: `${C}/report/ResultRow.astro`,
    before: "{comparability !== 'same' && (",
    after: "{comparability === 'same' && (",
    tests: [`${CITY}/verdicts.test.ts`],
  },
  {
    name: '指標の表で、当年度の欄に前年度の値が出る',
    file: `${C}/indicator/FigureRow.astro`,
    before: '<strong>{row.value ?? words.missing}</strong>',
    after: '<strong>{row.previous ?? words.missing}</strong>',
    tests: [`${CITY}/results.test.ts`],
  },
  {
    name: '指標の表で、前年度の列が「当年度」と名のる',
    file: `${C}/indicator/FigureTable.astro`,
    before: '  words.value,\n  words.previous,',
    after: '  words.previous,\n  words.value,',
    tests: [`${CITY}/columns.test.ts`],
  },
  {
    name: '指標の表に、区の評価が出ない',
    file: `${C}/indicator/FigureRow.astro`,
    before: '{row.rating ?? words.dash}',
    after: '{words.dash}',
    tests: [`${CITY}/verdicts.test.ts`],
  },
  {
    name: '指標の表で、値のそばの注意書きが消える',
    file: `${C}/indicator/FigureRow.astro`,
    before: '          {caveat}\n',
    after: '',
    tests: [`${CITY}/columns.test.ts`],
  },
  {
    name: '訂正した数値に、訂正の印が付かない',
    file: `${C}/result/Revisions.astro`,
    before: '{revisions.map(',
    after: '{revisions.slice(1).map(',
    tests: [`${CITY}/movements.test.ts`, `${CITY}/corrections.test.ts`],
  },
  {
    name: '推移の表の年度が、どの行も同じになる',
    file: `${C}/ward/TrendItem.astro`,
    before: '<th scope="row">{year}</th>',
    after: '<th scope="row">{card.rows[0]?.year}</th>',
    tests: [`${CITY}/results.test.ts`],
  },
  {
    name: '推移の表に目標がない',
    file: `${C}/ward/TrendItem.astro`,
    before: '<td>{card.target}</td>',
    after: '<td></td>',
    tests: ['src/site/chart-figures.test.ts'],
  },
  {
    name: '取組の達成の印と有効性が入れかわる',
    file: `${C}/initiatives/InitiativeEntry.astro`,
    before: '{ name: words.achievement, value: card.achievement },',
    after: '{ name: words.achievement, value: card.effectiveness },',
    tests: [`${CITY}/initiative-figures.test.ts`],
  },
  {
    name: '「数字と評価」で、二つの違いのある行が一つでしか見つからない',
    file: `${C}/ratings/RatedLine.astro`,
    before: 'data-kind={kinds}',
    after: "data-kind={kinds.split(' ')[0]}",
    tests: [`${CITY}/ratings.test.ts`],
  },
  {
    name: '「くらべる」の並べかえが、値でなく増減を値として使う',
    file: `${C}/compare/HeatCell.astro`,
    before: 'data-value={ranks.value}',
    after: 'data-value={ranks.change}',
    tests: [`${CITY}/columns.test.ts`],
  },
  {
    name: '地図のます目が、目で見ない人に区の名前しか言わない',
    file: `${C}/home/WardMap.astro`,
    before: '<span class="visually-hidden">{label}</span>',
    after: '<span class="visually-hidden">{short}</span>',
    tests: [`${CITY}/columns.test.ts`],
  },
  {
    name: 'ページの方針が、ページの中のスクリプトを許す',
    file: `${C}/frame/Layout.astro`,
    before: `"script-src 'self' 'wasm-unsafe-eval'"`,
    after: `"script-src 'self' 'unsafe-inline' 'wasm-unsafe-eval'"`,
    tests: ['src/site/policy.test.ts'],
  },
  {
    name: '埋め込みのグラフに方針がない',
    file: `${C}/embed/EmbedLayout.astro`,
    before: '    <meta http-equiv="Content-Security-Policy" content={policy} />\n',
    after: '',
    tests: ['src/site/policy.test.ts'],
  },
  {
    name: 'リンクトデータの中の「<」がそのまま出る',
    file: `${C}/frame/JsonLd.astro`,
    before: `.replaceAll('<', '\\\\u003c')`,
    after: '',
    tests: [`${C}/frame/frame.test.ts`, `${CITY}/hostile.test.ts`],
  },
];
