/** Words that join, end or ask, and say nothing about what is asked for. */
const WORDS = `
の は が を に へ と も や で か な ね よ ば し て た だ
から まで より など って とは では には でも へは からの までの への での との や とか だけ しか ほど ごと のは のが のに ので のを
について に関する に対する における としての として という っていう といった によって による ための ため
です ですか でした でしょうか だった ます ますか ました ましたか ません ませんか ましょう である であるか だろうか かな かしら
する します しますか した しました しましたか して してる している しています していますか していない していました してますか
される されて されている されていますか された されましたか できる できます できますか できた できましたか できて できていますか
したい したいです たい たいです ほしい 欲しい ください 下さい くれる くれますか もらえる もらえますか いただけますか
ある あります ありますか あった ありました ありましたか あるか いる います いますか いるか いた おられる ない ないか なに
なる なった なって なっている なっていますか なりました なりましたか なっ どうなった どうなってる どうなっている どうなっていますか
すれば いい いいの いいですか よい いいか いけない わかる わかりますか みたい
どこ どこに どこで どこへ どこか どの どれ どちら どんな どう どうして どうですか どうか どうやって どうすれば どうしたら
いつ いつから いつまで だれ 誰 誰が なぜ 何故 何 何が 何を 何の 何ですか 何人 何件 何点 なん なんですか なんで どのくらい どれくらい どれだけ いくつ いくら
教えて 教えてください 教えてほしい 知りたい 知りたいです 調べたい 見たい 見る 聞きたい 探したい 探している 使いたい 言いたい
私 わたし 私の 今 いま 今の 現在 最近 最新 最新の 一番 いちばん もっとも 最も 本当に 全部 すべて
違う 違い 違います 違った ちがう ちがい 異なる 異なります 同じ おなじ
これ それ あれ ここ そこ この その あの よう ように ほか もう まだ また うち ところ それぞれ どおり たび
人 方 数 区 市 中 とき 時 場合 こと もの 意味 変化 推移 状況 割合 違い`;

const FUNCTION_WORDS: ReadonlySet<string> = new Set(WORDS.trim().split(/\s+/));

export const isParticle = (text: string): boolean => FUNCTION_WORDS.has(text);

/** What can end a word without changing what it is about: フォロワー数. */
export const isSuffix = (text: string): boolean => /^[数率等別化的]$/.test(text);

/** What the whole site is about distinguishes nothing in a sentence. */
const SUBJECT: ReadonlySet<string> = new Set(['区役所', '役所', '区民', '住民', '市民']);

export const isSubject = (text: string): boolean => SUBJECT.has(text);

/** A verb or adjective that is written with one or two kanji and its ending: 高い, 減りました, 短くなった. */
export const PREDICATE =
  /^[\p{Script=Han}々]{1,2}(?:[いかきくけこさしすせそたちつてっげぐじびぶべみむめらりるれろえんわ]|が[りるっれ]|にく|も[るりう]|ま[るりっれ])[ぁ-ん]*/u;

/** Kana that end as verbs do: あいてます. */
export const INFLECTED =
  /(?:ます|ました|ません|たい|ない|なかった|てる|いる|った|する|した)[かね]?$/;
