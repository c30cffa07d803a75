import type { Explanation } from '../explanation.ts';
import type { Terms } from '../terms.ts';

const listed = (paths: readonly string[]): string => paths.map((path) => `  ${path}`).join('\n');

/** What the commands say that read and write spreadsheets and begin a new year. */
export const deskMessages = ({ area, yearWord }: Terms) => ({
  noForm: (): Explanation => ({
    message: '様式の見出し（form）がないので、表計算ファイルを読み書きできません',
    remedy:
      '二つのシートの名前と列の見出しを form に書いてください（書き方はCONTRIBUTING.mdにあります）',
  }),
  sheet: (file: string, sheet: string): string => `${file}「${sheet}」`,
  noWard: (name: string): string =>
    name === ''
      ? `${area}と${yearWord}を書いてください（例 npm run export -- north 2016）`
      : `「${name}」という${area}は wards.yaml にありません。スラッグ（north など）か名前で書いてください。`,
  noReport: (path: string, years: readonly number[]): string =>
    years.length === 0
      ? `${path} がありません。この${area}の報告はまだ一つもありません。`
      : `${path} がないか、YAMLとして読めません。この${area}には ${years.join('・')} ${yearWord}の報告があります。`,
  wouldReplace: (paths: readonly string[]): string =>
    `もう違う内容のファイルがあるので、書きませんでした（直しかけの表を消さないためです）。\n${listed(paths)}\n名前を変えて残すか、書きかえてよければ、終わりに --again を付けてもう一度実行してください。`,
  exported: (paths: readonly string[]): string =>
    `書き出しました。\n${listed(paths)}\nExcelで直したら、npm run import -- ${paths[0] ?? ''} で読み込めます。`,
  noFiles: (): string =>
    '読み込むファイルを書いてください（例 npm run import -- sheets/north-2016.xlsx）。二つのシートが別々のCSVなら、続けて二つ書きます。',
  whose: (paths: readonly string[]): string =>
    `どの${area}の何${yearWord}の報告か、シートから分かりません（題名に${area}の名前、その下に「平成28${yearWord}」のように書いてあれば読めます）。\nnpm run import -- ${paths.join(' ')} --ward north --year 2016 のように書いてください。`,
  toCheck: (count: number): string => `読めなかったところ・確かめるところ（${count}件）`,
  unchanged: (path: string): string => `${path} は、今の内容と同じです。何も書きかえませんでした。`,
  wouldChange: (path: string): string =>
    `上のように ${path} が変わります（− が今の行、＋ が新しい行）。まだ書いていません。\nこれでよければ、終わりに --write を付けてもう一度実行してください。`,
  made: (path: string): string =>
    `${path} を作りました。確かめるところを直し、npm run check で残りを見てください。「status: draft」の行があるあいだは公開されません。`,
  changed: (path: string): string => `上のように ${path} を書きかえました。`,
  newWhose: (ward: string, year: string): string =>
    ward === '' || year === ''
      ? `${area}と${yearWord}（西暦）を書いてください（例 npm run new -- north 2017）。平成29${yearWord}なら 2017 です。`
      : `「${ward}」という${area}が wards.yaml にないか、「${year}」が西暦4けたの${yearWord}ではありません。`,
  newIsThere: (path: string): string =>
    `${path} がもうあるので、何も書きませんでした。このファイルを直してください。`,
  noLast: (ward: string): string =>
    `${ward}には、写すもとになる前の${yearWord}の報告がありません。表があれば npm run import -- ファイル名 で読み込めます。`,
  lastIsOpen: (path: string): string =>
    `前の報告 ${path} に、書きかけの TODO が残っています。先に埋めてください。`,
  begun: (path: string, last: string, asks: number): string =>
    `${last} から ${path} を作りました（下書き。status: draft の行があるあいだは公開されません）。\nTODO を資料の印字に置きかえ、上の${asks}件を確かめてください。残りは npm run check が示します。`,
  ask: (message: string, remedy: string): string => `確かめる：${message}。${remedy}`,
  draftHead: (last: number): readonly string[] => [
    `${last}${yearWord}の報告から作った下書き。status: draft の行があるあいだは公開されない`,
    'TODO を資料の印字に置きかえ、印字がなければその行を消す。残りは npm run check が示す',
    'なくなった戦略・取組・結果は、そのまとまりを消す。新しいものは書き足す',
    '結果の名前が変わったら、印字のとおりに直す。設問や対象も変わったら comparability を決めなおし、break に何が変わったかを書く',
    `previous は${last}${yearWord}の報告の値。資料の前${yearWord}の値が違えば、印字のとおりに直して note に書く`,
  ],
  newSource: (): Explanation => ({
    message: `資料名・発行・様式は前の${yearWord}のまま`,
    remedy: '新しい資料の印字と見比べて直す',
  }),
  targetOver: (year: number): Explanation => ({
    message: `目標の${yearWord}（${year}）は過ぎている`,
    remedy: '新しい目標が印字されていれば書きかえ、そのまま印字されていれば残す',
  }),
  yearInName: (hasId: boolean): Explanation => ({
    message: '名前に年が入っている',
    remedy: hasId
      ? '印字のとおりに直す（id はそのまま）'
      : `印字のとおりに直す。前の${yearWord}と同じものなら、両方の報告に同じ id を書く`,
  }),
  stillVariant: (): Explanation => ({
    message: `前の${yearWord}は、共通指標と対象や言い回しが違った（variant）`,
    remedy: `今${yearWord}も同じ違いなら note を書きなおし、変わったら comparability を決めなおす`,
  }),
  severalNumbers: (year: number, printed: string): Explanation => ({
    message: `${year}${yearWord}の印字は「${printed}」`,
    remedy: `previous は計算に使った数。資料の前${yearWord}の欄の印字に直す`,
  }),
  retired: (code: string): Explanation => ({
    message: `共通指標 ${code} は取りやめになっている`,
    remedy: '資料にこの指標の行がなければ indicators から消す',
  }),
  unknownOption: (typed: string, known: readonly string[]): string =>
    `「--${typed}」は使えません。${known.length > 0 ? `付けられるのは ${known.map((name) => `--${name}`).join('・')} です。` : '付けられるものはありません。'}`,
});
