import type { Explanation } from '../explanation.ts';

const listed = (paths: readonly string[]): string => paths.map((path) => `  ${path}`).join('\n');

/** What the commands say that read and write spreadsheets and begin a new year. */
export const deskMessages = {
  noForm: (): Explanation => ({
    message: '様式の見出し（form）がないので、表計算ファイルを読み書きできません',
    remedy:
      '二つのシートの名前と列の見出しを form に書いてください（書き方はCONTRIBUTING.mdにあります）',
  }),
  sheet: (file: string, sheet: string): string => `${file}「${sheet}」`,
  noWard: (name: string): string =>
    name === ''
      ? '区と年度を書いてください（例 npm run export -- north 2016）'
      : `「${name}」という区は wards.yaml にありません。スラッグ（north など）か名前で書いてください。`,
  noReport: (path: string, years: readonly number[]): string =>
    years.length === 0
      ? `${path} がありません。この区の報告はまだ一つもありません。`
      : `${path} がないか、YAMLとして読めません。この区には ${years.join('・')} 年度の報告があります。`,
  wouldReplace: (paths: readonly string[]): string =>
    `もう違う内容のファイルがあるので、書きませんでした（直しかけの表を消さないためです）。\n${listed(paths)}\n名前を変えて残すか、書きかえてよければ、終わりに --again を付けてもう一度実行してください。`,
  exported: (paths: readonly string[]): string =>
    `書き出しました。\n${listed(paths)}\nExcelで直したら、npm run import -- ${paths[0] ?? ''} で読み込めます。`,
  noFiles: (): string =>
    '読み込むファイルを書いてください（例 npm run import -- sheets/north-2016.xlsx）。二つのシートが別々のCSVなら、続けて二つ書きます。',
  whose: (paths: readonly string[]): string =>
    `どの区の何年度の報告か、シートから分かりません（題名に「（北区）」、その下に「平成28年度」のように書いてあれば読めます）。\nnpm run import -- ${paths.join(' ')} --ward north --year 2016 のように書いてください。`,
  toCheck: (count: number): string => `読めなかったところ・確かめるところ（${count}件）`,
  unchanged: (path: string): string => `${path} は、今の内容と同じです。何も書きかえませんでした。`,
  wouldChange: (path: string): string =>
    `上のように ${path} が変わります（− が今の行、＋ が新しい行）。まだ書いていません。\nこれでよければ、終わりに --write を付けてもう一度実行してください。`,
  made: (path: string): string =>
    `${path} を作りました。確かめるところを直し、npm run check で残りを見てください。「status: draft」の行があるあいだは公開されません。`,
  changed: (path: string): string => `上のように ${path} を書きかえました。`,
};
