/** Words of the table of all indicators × all wards. */
export const compareWords = {
  compare: '比べる',
  compareTitle: '区と指標を見比べる',
  compareCaption: (year: string, wards: number) => `${year}の報告（${wards}区）`,
  compareKeyHeading: '表の見方',
  compareWards: '区を選ぶ',
  compareBy: '区を並べるもの',
  compareByOptions: { value: '値', change: '前年度からの増減', distance: '目標との差' },
  compareSortBy: (name: string) => `「${name}」で区を並べる`,
  compareNothing: '報告のある区がないため、表はありません。',
  compareSigns: [
    { sign: '↑', meaning: '上がった・増えた' },
    { sign: '↓', meaning: '下がった・減った' },
    { sign: '≈', meaning: 'はっきりした差とはいえない' },
    { sign: '=', meaning: '変わらない' },
    { sign: '…', meaning: '前年度と比べられない' },
  ],

  compareKey: [
    '数値は当年度の値です。押すと、その区の報告カードの同じ結果へ移ります。前年度の値もそこにあります。',
    '色と四角は、共通の目標に達したかどうかです。',
    '「別の設問」は、共通の設問とは聞き方や対象が違う値、「独自」は区が自分で選んだものさしです。ほかの区とは比べられないため、数値は出さずリンクだけを置き、並べ替えにも入れません。',
    '「値なし」は報告に指標の行はあるが値がないこと、「記載なし」は報告にその指標の行がないことです。どちらも0ではありません。',
    '矢印の上下は値の動きです。低いほど良い指標では、下がったほうが良い動きです。',
    '「訂正あり」は、公開したあとに直した値があることを表します。押すと、直した日と、その前の値が分かります。',
  ],

  compareLead: (year: string, wards: number, measured: number, reached: number) => {
    const who = `${year}の報告がある${wards}区`;
    const values = `共通の設問で測った値${measured}件`;
    if (measured === 0) return `${who}に、共通の設問で測った値はありません。`;
    if (reached === 0) return `${who}では、${values}に、目標に達したものはありません。`;
    if (reached === measured)
      return `${who}では、${values}${measured === 1 ? 'が' : 'すべてが'}、目標に達しています。`;
    return `${who}では、${values}のうち、目標に達したのは${reached}件です。`;
  },
  compareOlder: '表は年度ごとです。年度の違う値は比べられません。',
  withoutReport: (count: number, names: readonly string[]) =>
    `どの年度の報告もない区：${count}区（${names.join('、')}）`,
  notOnReportShort: '記載なし',
  variantShort: '別の設問',
  ownShort: (count: number) => `独自 ${count}`,
  ownOf: (ward: string, strategy: string) => `${ward}の戦略${strategy}：`,
} as const;
