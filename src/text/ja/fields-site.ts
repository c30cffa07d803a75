import type { redirectsSchema } from '../../model/content/redirect.ts';
import type { siteSchema } from '../../model/content/site.ts';
import type { wardsSchema } from '../../model/content/ward.ts';
import type { FileWords } from '../field.ts';

/** Words of the file of the whole site. */
export const siteFileWords = {
  title: 'サイト全体の設定',
  hint: 'サイトの名前、まちの名前、公開するアドレスなどです。',
  fields: {
    title: { title: 'サイトの名前', hint: 'どのページの題にも付く名前です。' },
    subtitle: { title: '副題', hint: 'サイトの名前に続く短い説明です。' },
    description: { title: '説明', hint: '検索の結果などに出る、サイトの説明です。' },
    city: { title: 'まちの名前', hint: '市の名前です。' },
    publisher: { title: '発行', hint: 'サイトを公開しているところです。' },
    wardSuffix: {
      title: '区の名前の終わり',
      hint: 'どの区の名前とよみの終わりにも付く字です。短い名前と検索では省きます。',
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
        branch: { title: 'ブランチ', hint: '公開しているブランチです。', examples: ['main'] },
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
} as const satisfies FileWords<typeof siteSchema>;

/** Words of the registry of wards. */
export const wardsFileWords = {
  title: '区の登録簿',
  hint: 'すべての区です。なくなった区も消しません。',
  fields: {
    wards: {
      title: '区',
      hint: '報告のある区もない区も、すべて並べます。',
      one: '区',
      fields: {
        code: {
          title: 'コード',
          hint: '市区町村コード（JIS X 0402）の5桁です。',
        },
        slug: {
          title: 'スラッグ',
          hint: '区のページのアドレスになるローマ字の名前です。あとから変えません。',
          examples: ['chuo'],
        },
        name: { title: '名前', hint: '区の名前です。', examples: ['中央区'] },
        kana: { title: 'よみ', hint: 'ひらがなで書きます。', examples: ['ちゅうおうく'] },
        romaji: { title: 'ローマ字', hint: 'ローマ字の名前です。', examples: ['Chuo-ku'] },
        tile: {
          title: 'タイル地図の位置',
          hint: 'タイル地図で置くところです。',
          fields: {
            row: { title: '行', hint: '上から何番目かです。', examples: ['1'] },
            column: { title: '列', hint: '左から何番目かです。', examples: ['1'] },
          },
        },
        from: {
          title: 'はじまりの日',
          hint: 'あとからできた区だけに書きます。',
          examples: ['2024-01-01'],
        },
        until: {
          title: '最後の日',
          hint: 'なくなった区だけに書きます。',
          examples: ['2023-12-31'],
        },
        successors: {
          title: '引き継いだ区',
          hint: 'なくなった区を引き継いだ区のスラッグを並べます。',
        },
        formerNames: { title: '前の名前', hint: '名前が変わった区の、前の名前を並べます。' },
      },
    },
  },
} as const satisfies FileWords<typeof wardsSchema>;

/** Words of the file of old addresses. */
export const redirectsFileWords = {
  title: '古いアドレスの案内',
  hint: 'ページを移したり、なくしたりしたときに書き足します。',
  fields: {
    redirects: {
      title: '案内',
      hint: '移した先（to）か、なくなったわけ（gone）のどちらかを書きます。',
      one: '案内',
      fields: {
        from: { title: '古いアドレス', hint: '/ から書きます。', examples: ['/wards/old/'] },
        to: { title: '新しいアドレス', hint: '/ から書きます。', examples: ['/wards/new/'] },
        gone: { title: 'なくなったわけ', hint: '内容がどこへ行ったかの説明です。' },
        see: { title: '関係するアドレス', hint: '代わりに見られるページを並べます。' },
      },
    },
  },
} as const satisfies FileWords<typeof redirectsSchema>;
