/**
 * How people ask how things stand, by what answers them: the beginnings of words that they ask with, `…` for a few letters
 * between, `$` for the end. The first that a query holds counts.
 */
const questions = {
  meaning: [
    ...'とは$ とは何 とはなん って何 ってなに ってなん 意味 なぜ どうして どうやって'.split(' '),
    ...['理由', 'what is', 'why', 'meaning'],
  ],
  changed: ['聞き方…変', '聞き方…違', '設問…変', '質問…変', '調べ方…変'],
  rated: [
    ...'順調…達し 順調…達成 順調…未達 順調…届 評価…達していな 評価…達してな 評価…食い違 評価…ずれ 評価…矛盾'.split(
      ' ',
    ),
    ...'評価…合わな 評価…合って 評価…違 評価…甘 評価…未達成 評価…未達 評価…届'.split(' '),
  ],
  promises: ['対応…その後', '約束…その後', 'その後…どう'],
  early: ['早く達', '早く目標', '早めに達', '前倒し', '期限…達成', '期限…達し', 'ahead of'],
  near: [
    'あと少し',
    '目標…近い',
    '目標…近く',
    'もう少し',
    'もうすぐ',
    'あとわずか',
    'あと一歩',
    '惜し',
    'ぎりぎり',
    'nearly',
  ],
  worsening: ['悪化', '悪くな', '遠ざか', '逆の方向', '逆戻り', '後退', 'worse'],
  short: [
    ...'未達成 未達 達していな 達してな 達しな 達成していな 達成してな 達成できな'.split(' '),
    ...['達成でき…ない', '届いていな', '届いてな', '届かな', '下回', 'missed', 'not reached'],
  ],
  reached: ['達成', '達し', '届い', '届く', '届き', 'クリア', '到達', 'reached', 'achieved'],
  falls: [
    ...'下が 下げ 下落 低下 減っ 減り 減少 落ち 割れ 縮 マイナス'.split(' '),
    ...'ダウン fell fall drop declin decreas'.split(' '),
  ],
  rises: [
    ...'上が 上昇 増え 増加 増し 伸び 改善 良くな よくな 向上 回復'.split(' '),
    ...'アップ rose rise improv increas grew'.split(' '),
  ],
  rank: [
    ...'一番 いちばん 最も もっとも 最高 最低 最大 最小 最下位 何位'.split(' '),
    ...'順位 ランキング ランク トップ ベスト ワースト 上位 下位 高い 低い 良い 悪い'.split(' '),
    ...'多い 少ない 比べ 比較 見比べ best worst highest lowest rank'.split(' '),
    'compar',
  ],
  figure: [
    '何',
    'いくつ',
    'いくら',
    'どれくらい',
    'どれだけ',
    'どれほど',
    'どのくらい',
    'how many',
  ],
};

/** What stands in a question and says nothing of what it is about. */
const fillers = [
  ...'どの どこ どれ どう なぜ なに 何 誰 だれ いつ 一番 いちばん'.split(' '),
  ...'最も もっとも 区ごと 区別 区 市 自治体 指標 項目 結果 成果 数値'.split(' '),
  ...'数字 値 割合 率 数 幅 目標 前年度 前年 昨年 去年 年度 今年'.split(' '),
  ...'急に 大きく もの ところ こと 一覧 ページ 報告 評価 全部 すべて 全体 教え'.split(' '),
  ...'知り 見た ください which ward target goal the most indicator'.split(' '),
];

export const questionWords = { questions, questionFillers: fillers };
