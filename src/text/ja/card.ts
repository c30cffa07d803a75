/** Words and sentences of report cards. */
export const cardWords = {
  cardNoResults: 'この報告には、結果が載っていません。',
  cardResults: (count: number) => `結果は${count}件です。`,
  cardOneReached: '目標に達しています。',
  cardOneNotYet: 'まだ目標に達していません。',
  cardOneMissed: '目標に達しませんでした。',
  cardOneUntold: '目標や比べられる数値がないため、目標に達したかどうかは判断できません。',
  cardAllReached: (count: number) => `${count}件すべてが目標に達しています。`,
  cardAllNotYet: (count: number) => `${count}件すべてが、まだ目標に達していません。`,
  cardAllMissed: (count: number) => `${count}件すべてが、目標に達しませんでした。`,
  cardAllUntold:
    '目標や比べられる数値がないため、目標に達したかどうかは、どの結果も判断できません。',
  cardAttained: (reached: number, notYet: number, missed: number) => {
    const parts = [
      ...(reached > 0 ? [`目標に達したのは${reached}件`] : []),
      ...(notYet > 0 ? [`まだ達していないのは${notYet}件`] : []),
      ...(missed > 0 ? [`達しなかったのは${missed}件`] : []),
    ];
    return `${reached > 0 ? '' : '目標に達したものはありません。'}${parts.join('、')}です。`;
  },
  cardUntold: (count: number) => `ほかの${count}件は、目標や比べられる数値がなく判断できません。`,

  cardMovedOne: {
    up: '前年度より値が上がりました。',
    down: '前年度より値が下がりました。',
    flat: '前年度と同じ値です。',
  },
  cardOneUnclear: '前年度とは、はっきりした差があるとはいえません。',
  cardMoved: (up: number, down: number, flat: number, unclear: number) => {
    const parts = [
      ...(up > 0 ? [`上がったのは${up}件`] : []),
      ...(down > 0 ? [`下がったのは${down}件`] : []),
      ...(flat > 0 ? [`変わらないのは${flat}件`] : []),
    ];
    const moved = parts.length === 0 ? '' : `前年度より値が${parts.join('、')}です。`;
    return unclear === 0
      ? moved
      : `${moved}前年度とはっきりした差があるとはいえないのは${unclear}件です。`;
  },
  cardMovedNone: (count: number, reasons: readonly string[]) =>
    `${reasons.join('、')}ため、${count === 1 ? '' : 'どの結果も'}前年度と比べられません。`,
  cardNotMoved: (count: number, reasons: readonly string[]) =>
    `ほかの${count}件は、${reasons.join('、')}ため、前年度と比べられません。`,
  cardReasons: {
    noPrevious: '前年度の値がない',
    incomparable: '設問や単位が変わった',
    noNumber: '当年度の数値がない',
  },
  cardReasonCount: (reason: string, count: number) => `${reason}（${count}件）`,
  cardLowerIsBetter: (count: number) => `値が低いほど良いものが${count}件あります。`,

  cardRatings: (parts: readonly string[]) => `区自身の個別の評価は、${parts.join('、')}です。`,
  cardRatingCount: (value: string, label: string, count: number) =>
    `${value}（${label}）が${count}件`,
  cardUnrated: (count: number) => `評価のないものが${count}件あります。`,
  cardNoRatings: '区による個別の評価の印はありません。',

  stateHeading: '目標に対する結果',
  reachedHeading: '目標に達した結果',
  notYetHeading: 'まだ達していない結果',
  missedHeading: '達しなかった結果',
  untoldHeading: '判断できない結果',
  notStated: '記載なし',
  reportNote: 'この報告を読むときの注意',
  bulletKey: (previous: string | null, current: string) =>
    `図の見方：${previous === null ? '' : `白い丸は${previous}、`}塗った丸は${current}、縦の線は目標です。目盛りは図ごとに違います。`,
  topicMore: (topic: string, more: number) => `${topic} ほか${more}指標`,
  strategyIndicators: '関係する指標',
  goalsAndPlan: (count: number) =>
    count === 0 ? '戦略の内容' : `区の目標（${count}件）と戦略の内容`,
  onlyGoals: (count: number) => `区の目標（${count}件）`,
  resultsHeading: '結果',
  noResponse: '課題と今後の対応は、報告に書かれていません。',
  initiativesHeading: (count: number) => `取組（${count}件）`,
  initiativeHeading: (code: string) => `取組${code}`,
  initiativeElsewhere: (name: string) => `${name}（別の戦略の欄にあります）`,
  chain: '目標・実績・達成・改善策',
  stepPlan: '取組',
  stepDone: '実績',
  stepResult: '達成',
  stepNext: '改善策',
  withdrawalHit: (mark: string) => `撤退基準に届かなかったことを示す印（${mark}）が付いています。`,
  withdrawalClear: (mark: string) => `撤退基準には当たっていません（印は${mark}）。`,
  withdrawalUnknown: '印の記載がないため、撤退基準に当たるかどうかは分かりません。',
  noMark: '達成の印の記載なし',
  noImprovement: '改善策は、報告に書かれていません。',

  dataOf: (year: string) => `${year}の報告のデータ`,
  printAddress: 'このページのアドレス',
  printDate: 'データの時点',
} as const;
