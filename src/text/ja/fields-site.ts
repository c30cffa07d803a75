import type { siteSchema } from '../../model/content/site.ts';
import type { FileWords } from '../field.ts';
import type { Terms } from '../terms.ts';

/** Words of the file of the whole site. */
export const siteFileWords = ({ area, areas }: Terms) =>
  ({
    title: 'サイト全体の設定',
    hint: 'サイトの名前、まちの名前、公開するアドレスなどです。',
    fields: {
      title: { title: 'サイトの名前', hint: 'どのページの題にも付く名前です。' },
      subtitle: { title: '副題', hint: 'サイトの名前に続く短い説明です。' },
      description: { title: '説明', hint: '検索の結果などに出る、サイトの説明です。' },
      city: { title: 'まちの名前', hint: '市の名前です。' },
      publisher: { title: '発行', hint: 'サイトを公開しているところです。' },
      area: {
        title: '地域の呼び名',
        hint: '一つを何と呼ぶかです。書かなければ「区」です。',
        examples: ['区', '市町村'],
      },
      areas: {
        title: '地域の呼び名（複数）',
        hint: '二つ以上の言い方が違う言語だけに書きます。',
      },
      people: {
        title: '住む人の呼び名',
        hint: 'そこに住む人を何と呼ぶかです。書かなければ、地域の呼び名から決まります。',
        examples: ['区民', '住民'],
      },
      region: {
        title: '上のまとまりの呼び名',
        hint: `${areas}がとても多く、wards.yaml の regions でまとめるときに書きます。書かなければ「地方」です。`,
        examples: ['都道府県'],
      },
      regions: {
        title: '上のまとまりの呼び名（複数）',
        hint: '二つ以上の言い方が違う言語だけに書きます。',
      },
      years: {
        title: '年の数え方',
        hint: '書かなければ、4月から翌年3月までの年度です。',
        choices: { fiscal: '年度', calendar: '暦の年', school: '学校の年度' },
      },
      wardSuffix: {
        title: `${area}の名前の終わり`,
        hint: `どの${area}の名前とよみの終わりにも付く字です。短い名前と検索では省きます。`,
        fields: {
          name: { title: '字', hint: '名前の終わりの字です。', examples: ['区'] },
          kana: { title: 'よみ', hint: 'その字のよみです。', examples: ['く'] },
        },
      },
      baseUrl: {
        title: '公開するアドレス',
        hint: 'サイトを置くアドレスです。/ で終わります。',
        examples: ['https://city.example/'],
      },
      repositoryUrl: {
        title: 'リポジトリーのアドレス',
        hint: '内容とプログラムの置き場所です。/ で終わります。',
      },
      contact: {
        title: '問い合わせ先',
        hint: 'データについての質問や、誤りの知らせの宛先です。メールかページのどちらかが要ります。',
        fields: {
          name: { title: '名前', hint: '担当の名前です。' },
          email: { title: 'メール', hint: 'メールアドレスです。', examples: ['data@city.example'] },
          url: { title: 'ページ', hint: '問い合わせのページのアドレスです。' },
        },
      },
      editor: {
        title: 'ブラウザーでの編集',
        hint: '書くと、サイトの /admin/ に編集のページができます。',
        fields: {
          backend: {
            title: 'リポジトリーのサービス',
            hint: 'リポジトリーを置いているところです。',
            choices: { github: 'GitHub', gitlab: 'GitLab', gitea: 'Gitea・Forgejo' },
          },
          repository: {
            title: 'リポジトリー',
            hint: '持ち主と名前です。',
            examples: ['city/monosashi'],
          },
          branch: {
            title: 'ブランチ',
            hint: '直したものを集めるブランチです。公開しているブランチとは別にすると、公開する前に確かめられます。',
            examples: ['edits'],
          },
          folder: {
            title: '内容のフォルダー',
            hint: 'リポジトリーの中で内容があるところです。書かなければ content です。',
            examples: ['content'],
          },
          url: {
            title: 'サービスのアドレス',
            hint: '自分たちで動かしているサービスのときに書きます。',
          },
        },
      },
      logo: {
        title: 'ロゴ',
        hint: 'サイトの名前の前に出ます。',
        fields: {
          file: { title: 'ファイル', hint: 'SVGかPNGです。', examples: ['look/logo.svg'] },
          dark: { title: '暗い画面のファイル', hint: '書かなければ、同じものです。' },
        },
      },
      icon: {
        title: 'アイコン',
        hint: 'ブラウザーのタブなどに出るSVGです。書かなければ、主な色でつくります。',
        examples: ['look/icon.svg'],
      },
      font: {
        title: '書体',
        hint: '文字の書体のファイル（.woff2）です。グラフは、長さを測ってある書体のままです。',
        fields: {
          regular: { title: '標準', hint: 'ファイルです。', examples: ['look/regular.woff2'] },
          bold: { title: '太字', hint: 'ファイルです。可変の書体なら、同じものを書きます。' },
        },
      },
      languages: {
        title: '言語',
        hint: '内容の言語を一つめに、ほかの言語をその後に並べます。',
        examples: [['ja']],
      },
      dataLicence: {
        title: 'データの利用条件',
        hint: 'データを使える条件です。',
        fields: {
          name: { title: '名前', hint: '利用条件の名前です。' },
          id: { title: '識別子', hint: 'SPDXの識別子です。', examples: ['CC-BY-4.0'] },
          url: { title: 'アドレス', hint: '利用条件の文のアドレスです。' },
        },
      },
    },
  }) as const satisfies FileWords<typeof siteSchema>;
