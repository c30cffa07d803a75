/** Words inside pictures that stand alone. */
export const pictureWords = {
  pictureAbout: (code: string, version: string | null) =>
    `共通指標 ${code}${version === null ? '' : `　データの版 ${version}`}`,
  pictureSource: (city: string, reports: string, maker: string) =>
    `出典：${city}${reports}　作成：${maker}`,
  pictureNoSource: (maker: string) => `作成：${maker}`,
  pictureReports: (wards: readonly string[], year: string) =>
    `${wards.join('・')}の報告（${year}）`,
  pictureMore: (titles: readonly string[]) => `ページにはほかに、${titles.join('、')}があります。`,
  pictureAddress: (address: string) => `ページ：${address}`,
  pictureLicence: (name: string) => `ライセンス：${name}`,
  pictureMilestone: 'できたかどうかの目標です。割合や件数ではないため、グラフはありません。',
} as const;
