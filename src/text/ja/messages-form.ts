import type { Explanation } from '../explanation.ts';
import type { Terms } from '../terms.ts';

/** Messages of sheets in the official form: of what could not be read in a cell as it stands, or has to be checked. */
export const formMessages = ({ area }: Terms) => ({
  noHeading: (): Explanation => ({
    message: 'この列には見出しがないので、読みませんでした',
    remedy: '見出しを書くか、要らない列なら消してください',
  }),
  unknownHeading: (heading: string): Explanation => ({
    message: `「${heading}」という見出しは知らないか、二つめなので、この列は読みませんでした`,
    remedy:
      '様式の見出しに直してください。別の呼び方なら、framework.yaml の form の equals に書き足せます',
  }),
  outsideBlock: (): Explanation => ({
    message: 'どの戦略・取組の行か分からないので、この行は読みませんでした',
    remedy: '戦略・取組のはじめの行に、番号（【4-1】など）と文章を書いてください',
  }),
  shownOnly: (): Explanation => ({
    message: 'この列は戦略・取組がどこに立つかを示すだけなので、書きこんだことは読みませんでした',
    remedy: '共通指標は「サイトのための欄」の番号で、ほかのことはその欄に書いてください',
  }),
  otherThanAbove: (above: string): Explanation => ({
    message: `同じ戦略・取組なのに、前の行（「${shortened(above)}」）と違います。前の行のほうを残しました`,
    remedy: '資料と見比べて、どちらかにそろえるか、別の戦略・取組なら番号を分けてください',
  }),
  besideNothing: (): Explanation => ({
    message: '隣の「達成状況」が空なので、どの結果のものか分からず、読みませんでした',
    remedy: '達成状況の欄に、測ったものの名前と値を書いてください',
  }),
  notAsMany: (own: number, results: number): Explanation => ({
    message: `結果は${results}件なのにここには${own}件あり、どれがどの結果のものか分からないので、読みませんでした`,
    remedy: '結果と同じ順に、①②のような番号を付けて書いてください',
  }),
  noTarget: (): Explanation => ({
    message: '目標の名前と数（「…の割合：50%以上」）に分けられません',
    remedy: 'できたファイルの TODO のところに、名前と目標を分けて書いてください',
  }),
  noIndicator: (): Explanation => ({
    message: 'どの共通指標の行か分かりません',
    remedy: '「成果指標」の欄に、共通指標の名前か番号（1-1-a など）を書いてください',
  }),
  noStrategy: (count: number): Explanation => ({
    message: `${count}件の取組は、どの戦略のものか分かりません`,
    remedy: 'できたファイルの strategies: [TODO] に、戦略の番号を書いてください',
  }),
  nameless: (measure: string | null): Explanation =>
    measure === null
      ? {
          message: '値だけで、測ったものの名前がありません',
          remedy: 'できたファイルの measure に、名前を印字のとおりに書いてください',
        }
      : {
          message: `値だけで名前がないので、目標の名前（「${shortened(measure)}」）を使いました`,
          remedy: '違うものの値なら、できたファイルの measure を直してください',
        },
  undecided: (measure: string): Explanation => ({
    message: `「${shortened(measure)}」が共通指標と同じ設問かどうか、シートからは分かりません。ひとまず${area}独自（own）としました`,
    remedy:
      '同じ設問・同じ対象なら same、対象や言い回しが違うなら variant にして indicator を書き、note の TODO を消してください',
  }),
  numberCell: (raw: string, read: string): Explanation => ({
    message: `Excelの「数」の欄なので、印字の桁や単位が分かりません（中身は ${raw}）。「${read}」と読みました`,
    remedy:
      '資料と見比べて、違えばできたファイルを直してください（欄の表示形式を「文字列」にして打ち直すか、CSVで保存しなおすと、印字のまま読めます）',
  }),
  kept: (sheet: string): Explanation => ({
    message: `「${sheet}」の表がないので、この部分は今の報告のままにしました`,
    remedy: 'このシートも直したいときは、いっしょに読み込んでください',
  }),
  lacking: (sheet: string): Explanation => ({
    message: `「${sheet}」の表が見つかりません`,
    remedy: 'もう一方のシート（ファイル）も、続けて書いて読み込んでください',
  }),
  printedTexts: (): Explanation => ({
    message: '文章の欄は、資料の文のままです',
    remedy: '自分の言葉で1〜3文に要約してください',
  }),
  printedSource: (): Explanation => ({
    message: '資料名・発行・様式（source）は、シートの題名から作りました',
    remedy: '資料と見比べて直してください',
  }),
});

const shortened = (text: string): string => (text.length > 40 ? `${text.slice(0, 40)}…` : text);
