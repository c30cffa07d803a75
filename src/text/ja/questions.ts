import type { Terms } from '../terms.ts';

const listed = (words: string): readonly string[] => words.split('・');

/**
 * How people ask how things stand, by what answers them: the beginnings of words that they ask with, `…` for a few letters
 * between, `$` for the end. The first that a query holds counts.
 */
const questions = {
  rated: [
    ...listed('食い違・ずれ・矛盾・合わな・合って・違・甘').map((one) => `評価…${one}`),
    ...listed('評価・順調').flatMap((rated) =>
      listed('達し・達していな・達してな・達成・未達・届・下回').flatMap((reached) => [
        `${rated}…${reached}`,
        `${reached}…${rated}`,
      ]),
    ),
  ],
  meaning: listed(
    'とは$・とは何・とはなん・って何・ってなに・ってなん・意味・なぜ・どうして・どうやって・理由・what is・why・meaning',
  ),
  changed: listed('聞き方…変・聞き方…違・設問…変・質問…変・調べ方…変・比べられな'),
  difference: listed('違い$・違いは・何が違・どう違・どこが違・違うの・difference'),
  unreported: listed(
    '未報告・報告のない・報告がない・報告なし・報告がまだ・報告していない・報告してない・報告を…出して・報告が…出て・' +
      '報告が…載って',
  ),
  promises: listed('対応…その後・約束…その後・その後…どう'),
  early: listed('早く達・早く目標・早めに達・前倒し・期限…達成・期限…達し・ahead of'),
  near: listed(
    'あと少し・あとわずか・あと一歩・あと…達成・あと…達し・もう少し・もうすぐ・目標…近い・目標…近く・惜し・ぎりぎり・nearly',
  ),
  worsening: listed('悪化・悪くな・遠ざか・逆の方向・逆方向・逆戻り・後退・worse'),
  short: listed(
    '未達成・未達・達していな・達してな・達しな・達成していな・達成してな・達成できな・達成でき…ない・届いていな・' +
      '届いてな・届かな・下回・missed・not reached',
  ),
  reached: listed('達成・達し・届い・届く・届き・クリア・到達・reached・achieved'),
  moves: listed('大きく動・大きな動・大きく変・大きな変・変化が大き・差が大き'),
  falls: listed(
    '下が・下げ・下落・低下・減っ・減り・減少・落ち・割れ・縮・マイナス・ダウン・fell・fall・drop・declin・decreas',
  ),
  rises: listed(
    '上が・上昇・増え・増加・増し・伸び・改善・良くな・よくな・向上・回復・アップ・プラス・rose・rise・improv・increas・grew',
  ),
  rank: listed(
    '一番・いちばん・最も・もっとも・最高・最低・最大・最小・最下位・何位・順位・ランキング・ランク・トップ・ベスト・ワースト・' +
      '上位・下位・高い・低い・多い・少ない・良い・悪い・比べ・比較・見比べ・best・worst・highest・lowest・rank・compar',
  ),
  respondents: [
    ...listed('何人・何名・どれくらいの人・どのくらいの人').flatMap((many) =>
      listed('答え・回答').map((answered) => `${many}…${answered}`),
    ),
    ...listed('答えた人・答えた方・回答した人・回答した方・回答者・答えたの').flatMap((those) =>
      listed('何人・何名・の数・の人数').map((many) => `${those}…${many}`),
    ),
    ...listed('回答数・回答者数・回答件数・回収数・有効回答・respondent'),
  ],
  figure: listed('何・いくつ・いくら・どれくらい・どれだけ・どれほど・どのくらい・how many'),
};

/** What stands in a question and says nothing of what it is about. */
const questionFillers = ({ area, yearWord }: Terms) =>
  listed(
    `どの・どこ・どれ・どう・なぜ・なに・何・誰・だれ・いつ・一番・いちばん・最も・もっとも・${area}ごと・${area}別・${area}・市・自治体・人・方・` +
      `指標・項目・結果・成果・成績・数値・数字・値・割合・率・数・幅・ポイント・目標・前${yearWord}・前年・前の年・前の${yearWord}・前回・昨年・去年・${yearWord}・今年・` +
      '急に・大き・動い・変わ・もの・ところ・こと・一覧・ページ・報告・評価・全部・すべて・全体・教え・知り・見た・見る・ください・' +
      'which・ward・target・goal・the・most・indicator',
  );

export const questionWords = (terms: Terms) => ({
  questions,
  questionFillers: questionFillers(terms),
});
