import type { ReleaseKind } from '../../model/content/release.ts';
import type { Terms } from '../terms.ts';
import { versionWords } from './version.ts';

/** How many of something a proposed change touches: `数値` 3. */
type Counted = readonly [name: string, count: number];

const counted = (counts: readonly Counted[]): string =>
  counts.map(([name, count]) => `${name}${count}件`).join('、');

/** Words of the report on a proposed change of the content: what it changes for readers. */
export const proposalWords = (terms: Terms) => {
  const { area } = terms;
  return {
    proposalHeading: 'この変更で、読む人に見えるもの',
    proposalNothing: '読む人に見えるものは、何も変わりません。',
    proposalChanged: (counts: readonly Counted[]) => `${counted(counts)}が変わります。`,
    proposalAdded: (counts: readonly Counted[]) => `${counted(counts)}が加わります。`,
    proposalRemoved: (counts: readonly Counted[]) => `${counted(counts)}がなくなります。`,
    proposalSaid: (pages: number) => `${pages}ページのはじめの文が変わります。`,
    proposalLost: (addresses: number) =>
      `アドレス${addresses}件が、移った先の案内なしになくなります。`,
    proposalLed: (addresses: number) => `古いアドレス${addresses}件の案内が変わります。`,
    proposalRelease: (version: string, kind: ReleaseKind) =>
      `取り込むと、データの版 ${version}（${versionWords(terms).releaseKind[kind]}）を公開します。`,
    proposalMistakes: (mistakes: number) =>
      `このままでは、サイトは作られません。直すところが${mistakes}件あります。`,
    proposalUnread: (mistakes: number) =>
      `内容を読み取れないため、何が変わるかを示せません。次の${mistakes}件を直してください。`,
    proposalBaseUnread:
      '変更の前の内容に誤りがあるため、比べられません。変更の後の内容は、読み取れます。',
    proposalWarnings: (warnings: number) => `新しく、確かめてほしいところが${warnings}件あります。`,

    proposalParts: {
      figures: '数値',
      targets: '目標',
      ratings: '評価',
      notes: '注記',
      surveys: '調査',
      naming: '測ったものと番号',
      registers: `指標・${area}・資料`,
      texts: '文章',
    },
    proposalRows: { results: '結果', initiatives: '取組' },
    proposalPages: 'ページ',
    proposalCount: (name: string, count: number) => `${name}（${count}件）`,
    proposalMistakesHeading: '直すところ',
    proposalLogVersion:
      'この変更が正しければ、content/changes.yaml の「versions:」のすぐ下に貼り付け、# のところを書く',
    proposalLogEntry:
      'この変更が正しければ、content/changes.yaml の新しい版の、理由（what と why）の下に貼り付ける',
    proposalLog: {
      date: '公開する日（2026-12-01 のように）',
      summary: '何を直したか、一文で',
      what: 'どの報告の何を直したか',
      why: 'なぜ直したか',
    },
    proposalReleasesHeading: '公開する版',
    proposalWarningsHeading: '新しく、確かめてほしいところ',
    proposalAddedHeading: '加わるもの',
    proposalRemovedHeading: 'なくなるもの',
    proposalSaidHeading: '変わる文',
    proposalChartsHeading: '変わる図',
    proposalAddressesHeading: 'アドレス',
    proposalPlace: '場所',
    proposalField: '項目',
    proposalBefore: '変更前',
    proposalAfter: '変更後',
    proposalAddress: 'アドレス',
    proposalFate: 'どうなるか',
    proposalRemedy: '直し方',
    proposalMore: (count: number) => `ほかに${count}件あります。`,
    proposalLine: (file: string, line: number) => `${file} の${line}行目`,
    proposalSpot: (report: string, kind: string, code: string) => `${report}${kind}${code}`,
    proposalThing: (place: string, name: string) => `${place}「${name}」`,
    proposalResults: (report: string, results: number) => `${report}の結果${results}件`,
    proposalFrom: (text: string) => `…${text}`,
    proposalCut: (text: string) => `${text}…`,

    proposalFates: {
      appears: '新しくできます',
      vanishes: 'なくなります。移った先の案内がありません',
      moves: (to: string) => `なくなり、${to} に案内されます`,
      ends: 'なくなり、その説明が残ります',
      points: (before: string, after: string) =>
        `指すものが「${before}」から「${after}」に変わります`,
      led: (to: string) => `${to} に案内されます`,
      unled: '案内がなくなります',
    },

    proposalWhole: 'サイト全体',
    proposalSite: {
      title: 'サイトの題名',
      subtitle: 'サイトの副題',
      description: 'サイトの説明',
      city: 'まちの名前',
      publisher: '発行者',
      contact: '連絡先',
      baseUrl: 'サイトのアドレス',
      repositoryUrl: 'リポジトリー',
      languages: '言語',
      dataLicence: 'データの利用条件',
    },
    proposalFramework: '方針の名前',
    proposalExplanation: '方針の説明',
    proposalScale: '評価の区分の説明',
    proposalHint: '検索の言葉',
    proposalSpelling: '検索の書き方',
    proposalProse: '本文',
    proposalTerm: '用語',
    proposalDone: '取組の実績',
  } as const;
};
