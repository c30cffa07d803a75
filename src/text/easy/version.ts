import { things } from './count.ts';

/** Words of the versions of the data and of corrections, in short sentences. */
export const versionWords = {
  changes: '直した こと',
  changesLead:
    '新しく 入れた 報告と、直した 数字の 一覧です。直す 前の 数字も、ここで 見られます。',
  changesNone: 'まだ ありません。',
  changesFeed: '変わった ことの お知らせ（Atomフィード）',
  dataVersionsIntro:
    '前の ファイルも、そのまま 残っています。あとで 同じ 数字を 見る ときは、こちらを 使って ください。',
  releaseKind: { major: '大きく 変わった', minor: '新しく 入れた', correction: '直した' },
  firstRelease: 'はじめて',
  releaseWhy: 'わけ',
  releaseReports: '新しく 入れた 報告',
  releaseFigures: '直した 数字',
  releaseFiguresOf: (count: number) => `直した 数字（${things(count)}）`,
  releaseFiles: 'この ときの ファイル',
  notFrozen: 'この ときの ファイルは、まだ ありません。',
  revisedField: '直した もの',
  revisedBefore: '直す 前',
  revisedAfter: '直した あと',
  revisions: '直した こと',
  revisedShort: '直した',
  revisedOn: (day: string, field: string, before: string, after: string) =>
    `${day}に 直しました：${field} ${before} → ${after}`,
  rewordedOn: (day: string, field: string) => `${day}に「${field}」を 書き直しました`,
  versionLead: (day: string, since: number) =>
    `${day}の データです。その ときの まま 残しています。${since === 0 ? 'これが いちばん 新しい データです。' : `そのあと、新しい データが ${things(since)} 出ました。`}`,
  versionSince: 'そのあと 変わった こと',
  versionSinceNone: 'そのあと 変わった ことは ありません。',
  versionBrought: 'この とき 変わった こと',
  retiredHeading: 'やめた もの',
  retiredAfter: (year: string) => `${year}まで`,
  movedTitle: 'この ページは、ほかの ところに 行きました',
  movedText: '新しい ページに 行かない ときは、次の リンクを 押して ください。',
  goneTitle: 'この ページは、なくなりました',
  movedAnchors: 'ほかの ところに 行った もの',
  movedAnchor: 'ほかの ところに 行きました：',
} as const;
