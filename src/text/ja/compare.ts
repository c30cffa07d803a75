import type { Terms } from '../terms.ts';

/** Words of the table of all indicators × all wards. */
export const compareWords = ({ area, yearWord }: Terms) =>
  ({
    compare: '比べる',
    compareTitle: `${area}と指標を見比べる`,
    compareCaption: (year: string, wards: number) => `${year}の報告（${wards}${area}）`,
    compareKeyHeading: '表の見方',
    compareWards: `${area}を選ぶ`,
    compareBy: '並べ替えの基準',
    compareByOptions: { value: '値', change: `前${yearWord}からの増減`, distance: '目標との差' },
    compareSortBy: (name: string) => `「${name}」で${area}を並べる`,
    compareNothing: `報告のある${area}がないため、表はありません。`,
    compareSigns: [
      { sign: '↑', meaning: '上がった・増えた' },
      { sign: '↓', meaning: '下がった・減った' },
      { sign: '≈', meaning: 'はっきりした差とはいえない' },
      { sign: '=', meaning: '変わらない' },
      { sign: '…', meaning: `前${yearWord}と比べられない` },
    ],

    compareKey: [
      `数値は当${yearWord}の値です。押すと、その${area}の報告カードの同じ結果へ移ります。前${yearWord}の値もそこにあります。`,
      '色と四角は、共通の目標に達したかどうかです。',
      `「別の設問」は、共通の設問とは聞き方や対象が違う値、「独自」は${area}が自分で選んだものさしです。ほかの${area}とは比べられないため、数値は出さずリンクだけを置き、並べ替えにも入れません。`,
      '「値なし」は報告に指標の行はあるが値がないこと、「記載なし」は報告にその指標の行がないことです。どちらも0ではありません。',
      '矢印の上下は値の動きです。低いほど良い指標では、下がったほうが良い動きです。',
      '「訂正あり」は、公開したあとに直した値があることを表します。押すと、直した日と、その前の値が分かります。',
    ],

    compareLead: (year: string, wards: number, measured: number, reached: number) => {
      const who = `${year}の報告がある${wards}${area}`;
      const values = `共通の設問で測った値${measured}件`;
      if (measured === 0) return `${who}に、共通の設問で測った値はありません。`;
      if (reached === 0) return `${who}では、${values}のうち、目標に達したものはありません。`;
      if (reached === measured)
        return `${who}では、${values}${measured === 1 ? 'が' : 'すべてが'}、目標に達しています。`;
      return `${who}では、${values}のうち、目標に達したのは${reached}件です。`;
    },
    compareOlder: `表は${yearWord}ごとです。${yearWord}の違う値は比べられません。`,
    withoutReport: (count: number, names: readonly string[]) =>
      `どの${yearWord}の報告もない${area}：${count}${area}（${names.join('、')}）`,
    notOnReportShort: '記載なし',
    variantShort: '別の設問',
    ownShort: (count: number) => `独自 ${count}`,
    ownOf: (ward: string, strategy: string) => `${ward}の戦略${strategy}：`,
  }) as const;
