import type { RelationWording, Wording, YearWording } from './wording.ts';

const LAST = '(?:対?前年|昨年)度?(?:同期|同月)?の?(?:実績|数値|値|水準)?';
const THAN = '(?:比(?:で)?|より(?:も)?|から|に(?:比べ|対し)て?|と比べて?)?の?';
const UP = '(?<up>増(?:加|やす|える)?|上昇|アップ|向上|上げる|伸ばす)';
const DOWN = '(?<down>減(?:少|らす)?|低下|ダウン|削減|下げる)';
const SURE = '(?:させる|する)?';
const NUMBER = '(?<number>(?:\\d{1,3}(?:,\\d{3})+|\\d+)(?:\\.\\d+)?)';
const NOW = `(?:${LAST}|現状|現在)`;
const OWN = '(?:の水準|(?:と|の)?同(?:じ|程度|水準)(?:か、?それ)?|並み(?:か、?それ)?)?';
const RATIO = `^${LAST}(?:比(?:で)?|の)\\s*${NUMBER}(?:(?<percent>%)|(?<times>倍))\\s*`;

const relations: RelationWording = {
  moved: [new RegExp(`^${LAST}${THAN}(?:${UP}|${DOWN})${SURE}$`)],
  limited: [
    [new RegExp(`^${NOW}${OWN}以上$`), '>='],
    [new RegExp(`^${NOW}${OWN}以下$`), '<='],
    [new RegExp(`^${NOW}${OWN}(?:を上回る|を超える)$`), '>'],
    [new RegExp(`^${NOW}${OWN}(?:未満|を下回る)$`), '<'],
  ],
  stepped: [
    new RegExp(`^${LAST}${THAN}\\s*${NUMBER}(?<unit>\\D*?)(?:以上)?の?(?:${UP}|${DOWN})${SURE}$`),
    new RegExp(
      `^${LAST}比?\\s*(?:(?<up>\\+|プラス)|(?<down>[-−▲△]|マイナス))\\s*${NUMBER}(?<unit>\\D*?)(?:以上)?$`,
    ),
  ],
  scaled: [
    [new RegExp(`${RATIO}以上$`), '>='],
    [new RegExp(`${RATIO}以下$`), '<='],
    [new RegExp(`${RATIO}超$`), '>'],
    [new RegExp(`${RATIO}未満$`), '<'],
    [new RegExp(`${RATIO}$`), null],
  ],
  multiples: [],
  kept: new RegExp(`^${NOW}の?(?:水準)?(?:を|と)?(?:維持|並み|同(?:じ|程度|水準))${SURE}$`),
  percents: { 割: 10 },
  points: ['ポイント'],
};

const YEAR =
  /(?:(?<era>令和|平成|昭和|[RHS])\s?(?<inEra>\d{1,2}|元)|(?<western>(?:19|20)\d{2}))年度?/;
const MONTH = '(?:(?<month>\\d{1,2})月)?';

const years: YearWording = {
  before: new RegExp(
    `^${YEAR.source}${MONTH}(?!度|比|から|の|と|より|実績)(?:末|中)?(?:まで)?に?[は、:]?\\s*`,
  ),
  behind: new RegExp(`\\s*\\(${YEAR.source}${MONTH}(?:末|中)?(?:まで)?(?:に)?\\)$`),
  eras: { 令和: 2018, R: 2018, 平成: 1988, H: 1988, 昭和: 1925, S: 1925 },
  months: [],
  begins: { fiscal: 4, calendar: 1, school: 4 },
};

const COMPARES = [
  ...[
    '\\d',
    '前年',
    '昨年',
    '現状',
    '以上',
    '以下',
    '以内',
    '未満',
    '超え',
    '上回',
    '下回',
    '維持',
  ],
  ...['増(?:やす|加|える)', '減(?:らす|少)', '[一二三四五六七八九十百]+(?:割|倍|件)', '半[数分]'],
  ...['全(?:員|て|件|校|地域|職員|区民)', 'すべて', '^(?:なし|皆無)$'],
];

const MADE = '(?:設置|開設|整備|構築|作成|策定|公開|立ち?上げ)(?:た|済み?|完了)?$';

/** What Japanese officers write: 50%以上, 前年度より10件減, 平成29年度までに. */
export const japanese: Wording = {
  frame: /^(?:目標値?:?|概ね|おおむね|平均(?:点|で)?)\s*|\s*(?:\([^()\d]*\)|【[^【】\d]*】)。?$/g,
  tail: /(?:を?(?:と|に)?(?:する|なる|めざす|目指す|達(?:成)?(?:する)?|到達(?:する)?|確保(?:する)?|維持(?:する)?|保つ|獲得(?:する)?|抑(?:える|制(?:する)?)|とどめる)|である)?(?:こと)?。?$/,
  limits: [
    [/(?:以上|を下回らない)$/, '>='],
    [/(?:以下|以内|を(?:超え|上回ら)ない)$/, '<='],
    [/(?:未満|を下回る|より少ない|より低い)$/, '<'],
    [/(?:超|超過|を?超え(?:る)?|を上回る|より多い|より高い)$/, '>'],
    [/^(?:少なくとも|最低(?:でも)?)\s*/, '>='],
    [/^(?:多くとも|最大(?:でも)?)\s*/, '<='],
  ],
  ranges: [/(?<!\d|\d[,.])(?<low>\d[\d,.]*)(?<unit>\D*)[〜~–-]\s*(?<high>\d[\d,.]*)(?<rest>\D*)$/],
  relations,
  years,
  absences: [
    [/^(?:・{2,}|不明|不詳|未詳)$/, 'unknown'],
    [/^秘匿$/, 'suppressed'],
    [/^(?:未測定|未計測|未実施|未調査|未集計|測定せず|調査せず)$/, 'notMeasured'],
    [/^(?:(?:[^\d、。]{1,10}の)?対象外|該当(?:なし|せず)|非該当)$/, 'notApplicable'],
    [/^(?:撤回|取り?下げ|取り?消し|掲載取りやめ)$/, 'withdrawn'],
  ],
  numerals: {
    about: /^(?:約|延べ|のべ|年間?)?\s*/,
    zero: ['ゼロ'],
    words: { 一: 1, 二: 2, 三: 3, 四: 4, 五: 5, 六: 6, 七: 7, 八: 8, 九: 9 },
    counter: 'つ',
  },
  milestone: {
    pending: /^(?:未|まだ|検討|準備|予定|作成中|策定中|×)/,
    done: new RegExp(`^(?:できた|達成|完了|完成|実施(?:済み?)?$|済|○|${MADE})`),
  },
  compares: new RegExp(COMPARES.join('|')),
};
