/** Words of the published files. */
export const dataWords = {
  dataIntro: 'すべての値をファイルで配っています。列の名前と意味は変わりません。',
  resultsFile: '結果（戦略ごとの結果を1行ずつ）',
  initiativesFile: '取組（取組の結果を1行ずつ）',
  file: 'ファイル',
  column: '列',
  downloads: 'データをダウンロード',
  chartImage: 'グラフの画像',
  csvFile: 'CSV（表計算ソフト用）',
  jsonFile: 'JSON（プログラム用）',
  svgFile: 'SVG（グラフの画像）',
  pngFile: 'PNG（グラフの画像）',
} as const;
