const note = '注記';
const confirmed = '確かめたこと';
const target = {
  measure: '名前',
  target: '目標',
  by: '年度',
  figure: '計算に使う数',
  inWords: '数と比べない',
  note,
};
const wave = {
  method: '方法',
  asked: '対象の人数',
  answered: '答えた人数',
  rate: '回収率',
  when: '時期',
};

/** Puts the name of what the fields belong to in front of their titles, and its path in front of theirs. */
const under = (
  path: string,
  name: string,
  titles: Readonly<Record<string, string>>,
): Readonly<Record<string, string>> =>
  Object.fromEntries(
    Object.entries(titles).map(([field, title]) => [`${path}.${field}`, `${name}${title}`]),
  );

const block = { code: '番号', id: 'アドレス用の名前', note, confirmed };

/** Words of spreadsheets in the official form: what stands above the table and below it, and the columns that the form does not have. */
export const formWords = {
  form: {
    todo: {
      comparability: 'TODO 共通指標と同じ設問か（same・variant・own）を決めて、この行を消す',
    },
    extras: 'サイトのための欄（様式にはない）',
    report: ['この報告について', '内容'] as readonly [string, string],
    wardTitle: (title: string, ward: string): string => `${title}（${ward}）`,
    sheets: (names: readonly string[]): string => `二つのシート（${names.join('／')}）`,
    inLanguage: (title: string, language: string): string => `${title}（${language}）`,
    grades: (grades: readonly Readonly<{ value: string; label: string }>[]): string =>
      grades.map(({ value, label }) => `${value}：${label}`).join('\n'),
    target: (text: string, year: string): string => `${text}（${year}まで）`,
    legends: {
      'results.comparability':
        'same：共通指標と同じ設問・対象\nvariant：対象か言い回しが違う（注記に書く）\nown：区独自',
      'results.indicator': '共通指標の番号（own なら空欄）',
      'results.outcome': '答えるアウトカム（上から何番目か）',
      'results.target': '答える業績目標（上から何番目か）',
      'results.survey': '下の「調査」の名前',
      'results.break': '前年度と設問が変わったとき、何が変わったか',
      'results.figure': '印字に数がいくつもあるとき',
      'results.textOnly': '一つの数として読めないもの（value・previous）',
      'outcomes.inWords': 'yes：数があっても比べない',
      'targets.inWords': 'yes：数があっても比べない',
      id: '番号がないか、重なるとき',
      indicators: '共通指標の番号',
      strategies: '戦略の番号',
      method: 'random・monitors・visitors・all・unknown',
    } as Readonly<Record<string, string>>,
    columns: {
      strategies: {
        ...block,
        indicators: '共通指標の番号',
        ...under('outcomes', 'アウトカムの', { ...target, confirmed }),
        ...under('results', '結果の', {
          ...{
            measure: '名前',
            value: '値',
            id: '年度をこえる名前',
            outcome: 'アウトカム',
            indicator: '共通指標',
          },
          ...{ comparability: '比べ方', figure: '計算に使う数', textOnly: '数でない欄' },
          ...{ survey: '調査', break: '設問の変更', note, confirmed },
        }),
      },
      initiatives: {
        ...block,
        strategies: '戦略の番号',
        indicators: '共通指標の番号',
        ...under('targets', '業績目標の', { ...target, confirmed }),
        ...under('results', '結果の', {
          ...{
            measure: '名前',
            value: '値',
            target: '業績目標',
            textOnly: '数でない欄',
            survey: '調査',
          },
          ...{ previous: '前年度', note, confirmed },
        }),
      },
      surveys: {
        ...{ id: '調査', name: '調査の呼び名', part: '一部の人だけなら、その人たち' },
        of: 'もとの調査',
        ...wave,
        ...under('previous', '前年度の', wave),
        ...{ note, confirmed },
      },
      report: {
        ...{ ward: '区', fiscalYear: '年度', status: '状態', note, confirmed },
        ...{ 'source.title': '資料名', 'source.publisher': '発行', 'source.form': '様式' },
        ...{ 'source.url': '資料のアドレス', 'source.retrieved': '資料を見た日' },
      },
    } as Readonly<
      Record<'strategies' | 'initiatives' | 'surveys' | 'report', Readonly<Record<string, string>>>
    >,
  },
};
