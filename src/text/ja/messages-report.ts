import type { Explanation } from '../explanation.ts';
import type { Terms } from '../terms.ts';

const things = ({ area, region }: Terms) => ({
  ...{ ward: area, region },
  indicator: '指標',
  group: 'まとまり（groups）',
  report: '報告',
  strategy: 'この報告の戦略',
  revisedStrategy: 'その報告の戦略',
  revisedInitiative: 'その報告の取組',
  survey: 'この報告の調査（surveys）',
});
const lists = {
  outcomes: '上のアウトカム（outcomes）',
  targets: '上の業績目標（targets）',
  results: 'このブロックの結果',
};
const yardsticks = ({ area }: Terms) => ({
  indicator: '指標',
  ownTarget: `${area}の目標`,
  target: '業績目標',
});

const oneOf = (choices: readonly string[]): string =>
  `${choices.join('・')} のどれかを書いてください`;

/** Messages of what reports and registries refer to and say twice. */
export const reportMessages = (terms: Terms) => {
  const { area, yearWord } = terms;
  return {
    unknownThing: (
      thing: keyof ReturnType<typeof things>,
      word: string,
      candidates: readonly string[],
      known: readonly string[],
    ): Explanation => ({
      message: `${things(terms)[thing]}「${word}」は登録されていません`,
      remedy:
        thing === 'report' || thing === 'revisedStrategy' || thing === 'revisedInitiative'
          ? `報告から消したり、ファイルを移したりしたのなら元に戻し、ここの書き間違いなら${candidates.map((one) => `「${one}」に`).join('か')}直してください`
          : candidates.length > 0
            ? `${candidates.map((one) => `「${one}」`).join('か')}ではありませんか${thing === 'strategy' ? '（戦略の番号のほうが違っていないかも、確かめてください）' : ''}`
            : known.length > 0
              ? oneOf(known)
              : `${things(terms)[thing]}を先に書いてください`,
    }),
    repeatedName: (name: string): Explanation => ({
      message: `「${name}」は前のものと重なっています`,
      remedy: 'ほかと重ならないものに直すか、どちらか一方を消してください',
    }),
    otherCodeForm: (code: string, right: string): Explanation => ({
      message: `コード「${code}」の形が、ほかの${area}のコード（${right}）と違います`,
      remedy: '桁の数と文字を、公式のコードの表と見比べて直してください',
    }),
    groupCircle: (code: string): Explanation => ({
      message: `まとまり「${code}」が、自分自身の中にあります`,
      remedy: 'within の行を消すか、上のまとまりの番号を書いてください',
    }),
    tooManyLevels: (most: number): Explanation => ({
      message: `指標も入れて${most}段より深くなっています`,
      remedy: 'もっと上のまとまりを within に書いてください',
    }),
    slugOfFile: (slug: string, other: string): Explanation => ({
      message: `「${slug}」は、指標「${other}」の日本語の見出しのファイル（${other}-ja.csv など）とアドレスが重なることがあります`,
      remedy: '終わりが2文字でない、別の名前に直してください',
    }),
    tilePlace: (row: string, column: string): string => `${row}行${column}列`,
    wardName: (written: string, slug: string): Explanation => ({
      message: `${area}は「${written}」でなく、アドレスに使う名前で書きます`,
      remedy: `ward: ${slug} と書いてください`,
    }),
    noGrade: (written: string): Explanation => ({
      message: `「${written}」は評価ではありません`,
      remedy: '資料に評価が印字されていなければ、この行を消してください',
    }),
    notInScale: (grade: string, near: string | null, grades: readonly string[]): Explanation => ({
      message: `評価「${grade}」は決められた区分にありません`,
      remedy: `${near ? `「${near}」ではありませんか。` : ''}資料に印字された区分（${grades.join('・')}）を書き、印字がなければこの行を消してください`,
    }),
    otherUnit: (
      unit: string,
      whose: keyof ReturnType<typeof yardsticks>,
      other: string,
    ): Explanation => ({
      message: `単位「${unit}」が${yardsticks(terms)[whose]}の単位「${other}」と合いません`,
      remedy: '単位を直すか、目標・指標との対応を見直してください',
    }),
    outOfRange: (text: string, most: number, unit: string): Explanation => ({
      message: `「${text}」は、この指標の範囲（0〜${most}${unit}）の外です`,
      remedy:
        '資料と見比べて直してください（もっと大きな数がありうる指標なら、framework.yaml の maximum に書いてください）',
    }),
    beyondList: (list: keyof typeof lists, length: number, number: number): Explanation => ({
      message: `${lists[list]}は${length}件で、${number}番はありません`,
      remedy: `${length === 0 ? `${lists[list]}が正しく書かれているか、先に確かめてください` : '上から数えた番号を書いてください'}。答える目標がないなら、この項目を消してください`,
    }),
    noBlockId: (free: string): Explanation => ({
      message: '番号（code）も id もありません',
      remedy: `資料に番号があれば code に書き、なければ id: ${free} のように、このファイルの中で重ならない id を書き足してください`,
    }),
    takenBlockId: (id: string, free: string): Explanation => ({
      message: `「${id}」は前のブロックと重なっています`,
      remedy: `二度書き写していれば、どちらか一方を消し、資料の番号のとおりなら code はそのままにして、id: ${free} と書いてください`,
    }),
    reservedBlockId: (id: string, free: string): Explanation => ({
      message: `「${id}」は、結果や見出しの目印（-result-番号、-name）と重なることがあります`,
      remedy: `id: ${free} のように、別の id を書いてください`,
    }),
    unfitBlockId: (id: string, free: string): Explanation => ({
      message: `「${id}」にはアドレスに使えない文字があります`,
      remedy: `資料の番号のとおりなら code はそのままにして、id: ${free} と書いてください`,
    }),
    strayIndicator: (code: string): Explanation => ({
      message: `指標「${code}」は、この戦略の indicators にありません`,
      remedy: '上の indicators に書き足すか、ここの指標を直してください',
    }),
    namelessResult: (): Explanation => ({
      message: 'どの業績目標の結果か（target）も、名前（measure）もありません',
      remedy: 'target に目標の番号か、measure に名前を書いてください',
    }),
    otherFileName: (
      name: string,
      ward: string,
      year: number,
      right: string,
      free: string | null,
    ): Explanation => ({
      message: `ファイル名（${name}.yaml）と中身（${ward}、${year}${yearWord}）が合いません`,
      remedy:
        free === null
          ? `このファイルの報告なら、${right} と書いてください`
          : `ファイル名が正しければ ${right} と書き、中身が正しければファイルを ${free} に移してください`,
    }),
    todo: (): Explanation => ({
      message: 'まだ書かれていません（TODO）',
      remedy:
        '資料を見て書き、印字がなければ行ごと消してください。書きかけのまま残すなら、fiscalYear の下に status: draft と書いてください（公開されません）',
    }),
    releasedDraft: (version: string): Explanation => ({
      message: `版 ${version} で公開した報告が、下書き（draft）になっています`,
      remedy:
        '公開したままなら status の行を消し、まだ公開しないなら changes.yaml の reports から除いてください',
    }),
    misplacedReport: (): Explanation => ({
      message: '報告のファイルの置き場所か名前が違うため、読まれません',
      remedy: `content/reports/${area}/${yearWord}.yaml（例 content/reports/north/2017.yaml）に直すか、報告でなければ、ほかのフォルダーに移してください`,
    }),
  };
};
