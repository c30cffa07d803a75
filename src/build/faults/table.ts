import type { Fault } from './fault.ts';

/** What became of a planted fault: the test that failed, or the build that did; null where nothing did. */
export type Outcome = Readonly<{ fault: Fault; caughtBy: string | null; isApplicable: boolean }>;

const HEAD = `# わざと入れた誤りと、見つけた試験

\`npm run faults\` が、プロジェクトの写しに誤りを一つずつ入れ、それを見つけるはずの試験を動かして、この表を書きます。一部だけ試すときは \`npm run faults -- 検索 styles\` のように、名前かファイルの言葉を添えます。
`;

/** The page of all faults in Markdown: where each was planted, and which test saw it. */
export function faultTable(outcomes: readonly Outcome[]): string {
  const caught = outcomes.filter(({ caughtBy }) => caughtBy !== null).length;
  const rows = outcomes.map(({ fault, caughtBy, isApplicable }) => [
    fault.name,
    code(fault.file),
    caughtBy ?? (isApplicable ? '見つからなかった' : '当てはまらなくなった'),
  ]);
  const lines = [['誤り', '入れたところ', '見つけた試験'], ['---', '---', '---'], ...rows];
  return [
    HEAD,
    `${outcomes.length}のうち${caught}が見つかりました。\n`,
    ...lines.map((cells) => `| ${cells.map(cell).join(' | ')} |`),
    '',
  ].join('\n');
}

const code = (text: string): string => `\`${text}\``;

const cell = (text: string): string =>
  text.replace(/\s+/g, ' ').replaceAll('|', '\\|').replaceAll('<', '&lt;');
