import type { Explanation } from '../explanation.ts';

const things = {
  ward: '区',
  indicator: '指標',
  report: '報告',
  strategy: 'この報告の戦略',
  initiative: 'この報告の取組',
  survey: 'この報告の調査（surveys）',
};
const lists = {
  outcomes: '上のアウトカム（outcomes）',
  targets: '上の業績目標（targets）',
  results: 'このブロックの結果',
};
const yardsticks = { indicator: '指標', ownTarget: '区の目標', target: '業績目標' };

const oneOf = (choices: readonly string[]): string =>
  `${choices.join('・')} のどれかを書いてください`;

/** Messages of what reports and registries refer to and say twice. */
export const reportMessages = {
  unknownThing: (
    thing: keyof typeof things,
    word: string,
    near: string | null,
    known: readonly string[],
  ): Explanation => ({
    message: `${things[thing]}「${word}」は登録されていません`,
    remedy: near
      ? `「${near}」ではありませんか`
      : known.length > 0
        ? oneOf(known)
        : `${things[thing]}を先に書いてください`,
  }),
  repeatedName: (name: string): Explanation => ({
    message: `「${name}」は前のものと重なっています`,
    remedy: 'ほかと重ならないものに直すか、どちらか一方を消してください',
  }),
  tilePlace: (row: string, column: string): string => `${row}行${column}列`,
  notInScale: (grade: string, near: string | null, grades: readonly string[]): Explanation => ({
    message: `評価「${grade}」は決められた区分にありません`,
    remedy: near ? `「${near}」ではありませんか。${oneOf(grades)}` : oneOf(grades),
  }),
  otherUnit: (unit: string, whose: keyof typeof yardsticks, other: string): Explanation => ({
    message: `単位「${unit}」が${yardsticks[whose]}の単位「${other}」と合いません`,
    remedy: '単位を直すか、目標・指標との対応を見直してください',
  }),
  outOfRange: (text: string, most: number, unit: string): Explanation => ({
    message: `「${text}」は、この指標の範囲（0〜${most}${unit}）の外です`,
    remedy:
      '資料と見比べて直してください（もっと大きな数がありうる指標なら、framework.yaml の maximum に書いてください）',
  }),
  beyondList: (list: keyof typeof lists, length: number, number: number): Explanation => ({
    message: `${lists[list]}は${length}件で、${number}番はありません`,
    remedy: '上から数えた番号を書くか、答える目標がないなら、この項目を消してください',
  }),
  noBlockId: (): Explanation => ({
    message: '番号（code）も id もありません',
    remedy: 'このファイルの中で重ならない id を書き足してください（例 id: 4-1-b）',
  }),
  takenBlockId: (id: string): Explanation => ({
    message: `「${id}」は前のブロックと重なっています`,
    remedy: 'このファイルの中で重ならない id を書き足してください（例 id: 4-1-b）',
  }),
  unfitBlockId: (id: string): Explanation => ({
    message: `「${id}」にはアドレスに使えない文字があります`,
    remedy: 'このファイルの中で重ならない id を書き足してください（例 id: 4-1-b）',
  }),
  strayIndicator: (code: string): Explanation => ({
    message: `指標「${code}」は、この戦略の indicators にありません`,
    remedy: '上の indicators に書き足すか、ここの指標を直してください',
  }),
  namelessResult: (): Explanation => ({
    message: 'どの業績目標の結果か（target）も、名前（measure）もありません',
    remedy: 'target に目標の番号か、measure に名前を書いてください',
  }),
  otherFileName: (name: string, ward: string, year: number, expected: string): Explanation => ({
    message: `ファイル名（${name}）と中身（${ward}、${year}年度）が合いません`,
    remedy: `ファイルを content/${expected} に置くか、中身を直してください`,
  }),
  misplacedReport: (): Explanation => ({
    message: '報告のファイルの置き場所か名前が違うため、読まれません',
    remedy:
      'content/reports/区/年度.yaml（例 content/reports/north/2017.yaml）に直すか、報告でなければ、ほかのフォルダーに移してください',
  }),
  repeatedReport: (file: string): Explanation => ({
    message: `同じ区・同じ年度の報告が ${file} にもあります`,
    remedy: '一つの報告は一つのファイルにまとめてください',
  }),
};
