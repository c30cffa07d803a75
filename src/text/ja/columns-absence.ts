/** What stands for a value that is not there, by the reason as published. */
export const absenceLabels = {
  none: '印字がない（空か「―」）',
  unknown: '不明（「…」など）',
  suppressed: '秘匿（人が特定されないように伏せられている。「x」など）',
  not_measured: '測っていない（「未測定」など）',
  not_applicable: '対象外（「対象外」「該当なし」など）',
  withdrawn: '撤回・取り下げ',
} as const;

/** Columns that say why a value is not there. */
export const absenceColumnWords = {
  value_absence: ['値のないわけ', '値の数がないときに、資料の印や言葉が表しているわけです。'],
} as const;
