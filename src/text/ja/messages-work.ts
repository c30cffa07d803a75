/** What the commands and the development server say of their work. */
export const workMessages = {
  /** The language of these messages, as HTML names it. */
  language: 'ja',
  notShown: (problems: number): string => `${problems}件の誤りがあるため、ページを表示できません`,
  shownAgain: (): string => '直して保存すると、自動で表示しなおします。',
  unforeseen: (reason: string): string =>
    `思いがけないことが起きて、終わりまで進めませんでした：${reason}`,
  /** How many of all pages and files are made, and in about how many seconds the others will be. */
  made: (done: number, all: number, seconds: number): string =>
    `ページとファイル：${all.toLocaleString('ja')}のうち${done.toLocaleString('ja')}（あと約${seconds}秒）`,
  notBuilt: (problems: number): string =>
    `${problems}件の誤りがあるため、サイトを作りませんでした。`,
  recorded: (version: string, folder: string): string =>
    `版 ${version} を ${folder} に記録しました。コミットしてください。`,
  noNewVersion: (): string => 'content/changes.yaml に新しい版を書いてから実行してください。',
  recordedAlready: (version: string): string =>
    `版 ${version} はもう記録されています。content/changes.yaml の上に新しい版を書いてください（公開する前の記録をやり直すときは npm run release -- --again）。`,
};
