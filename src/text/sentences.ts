/** Sentences of the interface in Japanese. Lists of names are joined by the caller with `joined`. */
export const sentences = {
  wardYear: (ward: string, year: string) => `${ward}（${year}）`,
  goalName: (code: string, name: string) => `目標${code}　${name}`,
  homeLead: (city: string, all: number, reporting: number, indicators: number, year: string) =>
    `${city}${all}区のうち${reporting}区の報告を、${indicators}の共通指標で見られます。いちばん新しい報告は${year}です。`,
  nothingYet: '報告は、まだ登録されていません。',
  wardLead: (ward: string, years: readonly string[]) =>
    years.length === 0
      ? `${ward}の報告は、まだ登録されていません。`
      : `${ward}の${years.join('、')}の報告を見られます。`,
  reportName: (year: string) => `${year}の報告カード`,
  reportTitle: (ward: string, year: string) => `${ward}の報告カード（${year}）`,
  joined: (names: readonly string[]) => names.join('、'),
  listed: (count: number, names: readonly string[]) =>
    count === 0 ? '0区' : `${count}区（${names.join('、')}）`,
  year: (western: number, era: string, eraYear: number) =>
    `${western}年度（${era}${eraYear === 1 ? '元' : eraYear}年度）`,
  shortYear: (western: number) => `${western}年度`,
  targetBy: (target: string, year: number) => `${target}（${year}年度まで）`,
  targetLine: (target: string, year: number | null) =>
    year === null ? `目標 ${target}` : `目標 ${target}（${year}年度まで）`,
  points: (amount: string) => `${amount}ポイント`,
  grade: (value: string, label: string) => `${value} ${label}`,
  strategyCode: (code: string) => (/^\d/.test(code) ? `【${code}】` : code),
  withoutCode: '番号のない戦略',
  initiativeWithoutCode: '番号のない取組',

  measuredByNone: '共通の設問で測った区は、まだありません。',
  measuredByOne: (year: string, reporting: number, name: string, value: string) =>
    reporting === 1
      ? `${year}に共通の設問で測ったのは${name}だけで、値は${value}です。`
      : `${year}は、報告のある${reporting}区のうち${name}だけが共通の設問で測り、値は${value}です。`,
  measuredByMany: (year: string, reporting: number, measured: number) =>
    reporting === measured
      ? `${year}は、報告のある${reporting}区すべてが共通の設問で測りました。`
      : `${year}は、報告のある${reporting}区のうち${measured}区が共通の設問で測りました。`,
  reachedMany: (target: string, list: string) => `目標の${target}に達したのは${list}。`,
  reachedOne: (target: string, reached: boolean) =>
    reached ? `目標の${target}に達しています。` : `目標の${target}にはまだ達していません。`,
  movedMany: (up: string, down: string, flat: number) =>
    `前年度より上がったのは${up}、下がったのは${down}${flat > 0 ? `、変わらないのは${flat}区` : ''}です。`,
  movedOne: (trend: 'up' | 'down' | 'flat', amount: string) =>
    trend === 'flat'
      ? '前年度と同じ値です。'
      : `前年度から${amount}${trend === 'up' ? '上がりました' : '下がりました'}。`,
  movedNone: '前年度の値はありません。',
  alsoOlder: (year: string, list: string) =>
    `${year}の報告には${list}の値があります（年度が違うため並べて比べません）。`,
  alsoVariant: (list: string) => `設問や対象が異なるため比べられない値が${list}にあります。`,
  alsoOwn: (list: string) => `区独自の指標で報告しているのは${list}です。`,
  nothingReported: 'この指標についての報告は、まだありません。',

  missingPrevious: (ward: string, year: string) => `${ward}（${year}）：前年度の値なし`,
  missingValue: (ward: string, year: string, reason: string) => `${ward}（${year}）：${reason}`,
  noCommonValue: (ward: string, year: string) => `${ward}（${year}）：共通の設問での値なし`,
  onlyOwn: (ward: string, year: string) =>
    `${ward}（${year}）：共通の設問での値なし（区独自の指標で報告）`,
  onlyVariant: (ward: string, year: string) =>
    `${ward}（${year}）：共通の設問での値なし（設問や対象が異なる値で報告）`,
  notOnReport: (ward: string, year: string) => `${ward}（${year}）：この指標の記載なし`,
  noReport: (count: number) => `ほかの${count}区：報告がまだ登録されていません`,

  chartTitle: (name: string) => `${name}：前年度と当年度`,
  chartSubtitle: (unit: string, population: string) => `単位：${unit}　対象：${population}`,
  chartRow: (label: string, previous: string, current: string, change: string) =>
    `${label}は前年度${previous}、当年度${current}${change === '' ? '' : `（${change}）`}。`,
  chartOneValue: (label: string, current: string) =>
    `${label}は当年度${current}（前年度の値なし）。`,
  chartNoValue: (label: string, reason: string) => `${label}は${reason}。`,
  chartEmpty: '共通の設問で測った値がないため、グラフはありません。',
  licenceLine: (name: string) => `データは${name}で利用できます。出典を示せば、自由に使えます。`,
  unanswered: (measure: string, target: string) =>
    `区の目標「${measure}」${target}：結果の記載なし`,
  initiativesOf: (count: number) => `この指標のための取組（${count}件）`,
  sourceLine: (publisher: string, title: string) => `${publisher}「${title}」`,
  foundCount: (count: number) =>
    count === 0 ? '見つかりませんでした。' : `${count}件見つかりました。`,
  noResultsHelp: '言葉を短くするか、別の言い方で試してください。',
  reportCount: (count: number) => `${count}件の報告`,
};
