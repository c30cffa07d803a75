/** Words inside pictures that stand alone. */
export const pictureWords = {
  pictureAbout: (code: string, version: string | null) =>
    `共通指標 ${code}${version === null ? '' : `　データの版 ${version}`}`,
  pictureSource: (city: string, reports: string, maker: string) =>
    `出典：${city}${reports}　作成：${maker}`,
  pictureNoSource: (maker: string) => `作成：${maker}`,
  pictureReports: (wards: readonly string[], year: string) =>
    `${wards.join('・')}の報告（${year}）`,
  pictureAddress: (address: string) => `ページ：${address}`,
  pictureLicence: (name: string) => `ライセンス：${name}`,
  pictureOthers:
    '設問や対象が異なる値と区独自の指標の値は、ほかの区と比べられないため入れていません。',
  pictureMilestone: 'できたかどうかの目標です。割合や件数ではないため、グラフはありません。',
} as const;
