import type { ReleaseKind } from '../../model/content/release.ts';
import type { RevisedField } from '../../model/content/revision.ts';
import type { Operator } from '../../model/figure/target.ts';
import type { Terms } from '../terms.ts';

/** Words of the versions of the data, of corrections and of addresses that moved. */
export const versionWords = ({ yearWord }: Terms) =>
  ({
    changes: '版と変更の記録',
    changesLead:
      'データの版ごとに、加わった報告と、訂正した値や注記を記録しています。訂正する前の値も、ここに残します。',
    changesNone: 'データの版は、まだありません。',
    changesFeed: '変更のお知らせ（Atomフィード）',
    dataVersion: 'データの版',
    dataVersions: '版ごとのファイル',
    dataVersionsIntro:
      '版のファイルは、その版を公開したときのまま残し、書き換えません。あとで同じ値を確かめるときは、こちらを使ってください。',
    releaseKind: {
      major: '大きな変更',
      minor: '追加',
      correction: '訂正',
    } satisfies Record<ReleaseKind, string>,
    firstRelease: '初版',
    releaseWhy: '理由',
    releaseReports: '加わった報告',
    releaseFigures: '訂正した値',
    releaseFiguresOf: (count: number) => `訂正した値（${count}件）`,
    releaseFiles: 'この版のファイル',
    notFrozen: 'この版のファイルは、まだ記録されていません。',
    revisedSpot: '場所',
    revisedField: '項目',
    revisedBefore: '訂正前',
    revisedAfter: '訂正後',

    revisedFields: {
      value: `当${yearWord}の値`,
      previous: `前${yearWord}の値`,
      target: '目標',
      rating: '評価',
      progress: '進捗状況',
      effectiveness: '有効性',
      achievement: '達成の印',
      measure: '測ったもの',
      indicator: '共通指標との対応',
      indicators: '対応する指標',
      note: '注記',
      survey: '調査',
      summary: '要約',
      code: '番号',
      strategies: '支えている戦略',
      row: '行（掲載の取りやめ）',
    } satisfies Record<RevisedField, string>,
    relativeTargets: {
      ...{
        '>=': `前${yearWord}以上`,
        '<=': `前${yearWord}以下`,
        '>': `前${yearWord}より増`,
        '<': `前${yearWord}より減`,
      },
    } satisfies Record<Operator, string>,

    versionOf: (version: string, day: string) => `${version}（${day}）`,
    versionAndMore: (version: string, reports: number) =>
      `${version}と、その後に加わった${reports}件の報告`,
    versionPageTitle: (version: string) => `データの版 ${version}`,
    versionLead: (day: string, since: number) =>
      `${day}に公開したデータを、公開したときのまま残しています。${since === 0 ? 'これがいちばん新しい版です。' : `そのあと、${since}つの版が出ています。`}`,
    newestData: (version: string) => `いちばん新しいデータ（版 ${version}）`,
    versionSince: 'この版のあとに変わったこと',
    versionSinceNone: 'この版のあとに変わったことはありません。',
    versionBrought: 'この版で変わったこと',
    versionFile: (version: string) => `版 ${version} のファイルと引用のしかた`,
    versionTitle: (version: string) => `版 ${version}`,
    revisions: '訂正',
    revisedShort: '訂正あり',
    revisedOn: (day: string, field: string, before: string, after: string) =>
      `${day}に訂正：${field} ${before} → ${after}`,
    rewordedOn: (day: string, field: string) => `${day}に${field}を改めました`,
    revisedAt: (ward: string, year: string, revised: string) => `${ward}（${year}）${revised}`,
    resultNumber: (number: number) => `結果${number}`,
    wholeReport: '報告カード',
    feedTitle: (title: string) => `${title}：データの追加と訂正`,
    feedEntry: (kind: string, what: string) => `［${kind}］${what}`,

    retiredHeading: '取りやめた指標と結果',
    retiredAfter: (year: string) => `${year}まで`,

    movedTitle: 'このページは移りました',
    movedText: '自動で移らないときは、次のリンクを開いてください。',
    goneTitle: 'このページはなくなりました',
    movedAnchors: '移った項目',
    movedAnchor: 'この項目は移りました：',
  }) as const;
