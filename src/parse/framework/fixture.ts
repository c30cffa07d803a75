/** A framework of two indicators under one theme, with scales and units of every kind. */
export const FRAMEWORK_TEXT = `title: 基本方針
shortTitle: 方針
explanation: 二つの指標がある
goals:
  - code: 1
    name: 地域づくり
    shortName: 地域
    themes:
      - code: 1-1
        name: つながり
        items:
          - mark: ㋐
            name: つながりの促進
            indicators:
              - code: 1-1-a
                slug: mutual-support
                name: 助け合いを実感している区民の割合
                shortName: 助け合い
                explanation: 助け合いの実感を測る
                unit: "%"
                direction: higher
                target: 50%以上
                by: 2017
              - code: 1-3-b
                slug: community-business
                name: 新しい活動の件数
                shortName: 新しい活動
                explanation: 活動の数を測る
                unit: 件
                direction: higher
                target: 1件以上
                by: 2017
scales:
  result: { name: 個別, explanation: 結果, grades: [{ value: A, label: 順調, favourable: yes }, { value: B, label: 不調, favourable: no }] }
  overall: { name: 全体, explanation: 全体, grades: [{ value: S, label: 好調 }, { value: A, label: 順調 }] }
  progress: { name: 進捗, explanation: 進捗, grades: [{ value: a, label: 順調 }, { value: b, label: 不調 }] }
  effectiveness: { name: 戦略の有効性, explanation: 有効性, grades: [{ value: ア, label: 有効 }, { value: イ, label: 見直す }] }
  initiative: { name: 取組の有効性, explanation: 有効性, grades: [{ value: ○, label: 有効, favourable: yes }, { value: ×, label: 見直す, favourable: no }] }
  achievement: { name: 達成状況, explanation: 達成, grades: [{ value: ①(ⅰ), id: 1-i, label: 達成, favourable: yes }, { value: ③, id: "3", label: 撤退, favourable: no }] }
units: [{ name: "%" }, { name: 件 }, { name: 人, equals: [名] }, { name: 回 }, { name: 台 }, { name: 点 }, { name: か所, equals: [箇所, カ所] }, { name: 星, mark: ☆ }, { name: ポイント }, { name: 地域 }]
`;
