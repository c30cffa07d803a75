import type { Fault } from './fault.ts';

const C = 'src/client';
const CITY = 'src/site/city';

/** Faults in what runs in the browser. */
export const SCRIPT_FAULTS: readonly Fault[] = [
  {
    name: '並べかえの向きが逆になる',
    file: `${C}/compare/order.ts`,
    before: 'rising ? a.number - b.number : b.number - a.number',
    after: 'rising ? b.number - a.number : a.number - b.number',
    tests: [`${CITY}/compare.test.ts`],
  },
  {
    name: '条件を二つ選ぶと、どちらかに合うものがすべて出る',
    file: `${C}/frame/filters.ts`,
    before: '[...new Set(choices.keys())].every(',
    after: '[...new Set(choices.keys())].some(',
    tests: [`${C}/frame/filters.test.ts`, `${CITY}/initiatives.test.ts`],
  },
  {
    name: '「戻る」で前の条件に戻らない',
    file: `${C}/frame/filters.ts`,
    before: "  window.addEventListener('popstate', show);\n",
    after: '',
    tests: [`${CITY}/compare.test.ts`],
  },
  {
    name: '折りたたみの中へのリンクで、開かない',
    file: `${C}/frame/open-anchor.ts`,
    before: '  open();\n',
    after: '',
    tests: [`${CITY}/anchors.test.ts`],
  },
  {
    name: 'ヘッダーで開いたものがEscで閉じない',
    file: `${C}/frame/header.ts`,
    before: "event.key !== 'Escape'",
    after: "event.key !== 'Esc'",
    tests: ['src/site/keyboard.test.ts'],
  },
  {
    name: '引用の参照日が一日ずれる',
    file: `${C}/frame/copy.ts`,
    before: '.format(new Date())',
    after: '.format(Date.now() + 86_400_000)',
    tests: [`${CITY}/cite.test.ts`],
  },
  {
    name: '「わたしの区」に、ほかの区が選ばれる',
    file: `${C}/ward/my-ward.ts`,
    before: "showRow(row, row.dataset['ward'] === ward?.slug)",
    after: "showRow(row, row.dataset['ward'] !== ward?.slug)",
    tests: [`${CITY}/ward-finder.test.ts`],
  },
  {
    name: '埋め込みのグラフで、ほかの年度も出る',
    file: `${C}/embed/embed.ts`,
    before: "part.hidden = part.dataset['year'] !== year",
    after: "part.hidden = part.dataset['year'] === ''",
    tests: [`${CITY}/embed.test.ts`],
  },
  {
    name: '検索の候補がEscで閉じない',
    file: `${C}/search/listbox.ts`,
    before: "event.key === 'Escape' && ",
    after: "event.key === 'Esc' && ",
    tests: ['src/site/search-box.test.ts'],
  },
  {
    name: '漢字に変換中のEnterで検索してしまう',
    file: `${C}/search/composing.ts`,
    before: '  event.isComposing || ',
    after: '  ',
    tests: ['src/site/search-box.test.ts'],
  },
  {
    name: '見つかった言葉に印が付かない',
    file: 'src/search/mark.ts',
    before: 'hit.fill(true, start, start + keys.length)',
    after: 'hit.fill(true, start, start)',
    tests: ['src/search/mark.test.ts', 'src/site/search.test.ts'],
  },
  {
    name: '言語をかえると、選んだ条件が消える',
    file: `${C}/frame/language.ts`,
    before: '      link.search = location.search;\n',
    after: '',
    tests: ['src/site/languages.test.ts'],
  },
];
