import type { Fault } from './fault.ts';

const S = 'src/styles';
const CITY = 'src/site/city';

/** Faults in styles. */
export const LOOK_FAULTS: readonly Fault[] = [
  {
    name: 'キーボードで選んだところに輪が付かない',
    file: `${S}/frame/base.css`,
    before: '  outline: 4px solid var(--focus-edge);\n',
    after: '  outline: none;\n',
    tests: ['src/site/focus.test.ts'],
  },
  {
    name: '明るい画面の補足の字がうすくて読めない',
    file: `${S}/frame/theme.css`,
    before: '  --quiet: var(--color-neutral-solid-gray-600);',
    after: '  --quiet: var(--color-neutral-solid-gray-300);',
    tests: ['src/site/pages.test.ts'],
  },
  {
    name: '暗い画面のリンクが暗くて読めない',
    file: `${S}/frame/theme.css`,
    before: '    --link: var(--color-primitive-blue-300);',
    after: '    --link: var(--color-primitive-blue-900);',
    tests: ['src/site/pages.test.ts'],
  },
  {
    name: '広い表が、ページごと横に動く',
    file: `${S}/result/table.css`,
    before: '  overflow-x: auto;\n  margin-block: 1rem;',
    after: '  margin-block: 1rem;',
    tests: ['src/site/pages.test.ts'],
  },
  {
    name: '一覧の区の名前が低くて押しにくい',
    file: `${S}/ward/ward.css`,
    before: '  align-items: center;\n  min-height: 2.75rem;\n}\n\n.ward-list li > a {',
    after: '  align-items: center;\n  min-height: 1rem;\n}\n\n.ward-list li > a {',
    tests: [`${CITY}/ward-finder.test.ts`],
  },
  {
    name: '紙に、画面でしか使えないボタンが出る',
    file: `${S}/frame/print.css`,
    before: '    display: none !important;',
    after: '    display: inline !important;',
    tests: [`${CITY}/report-card.test.ts`],
  },
  {
    name: '埋め込みのグラフで、強調した区が目立たない',
    file: `${S}/result/chart.css`,
    before: '.is-highlighted .chart-band {\n  stroke: var(--key);',
    after: '.is-highlighted .chart-band {\n  stroke: none;',
    tests: [`${CITY}/embed.test.ts`],
  },
];
