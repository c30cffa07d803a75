import type { Fault } from './fault.ts';

const F = 'src/formats';
const CITY = 'src/site/city';

/** Faults in what is published beside pages, and in what guards it. */
export const FILE_FAULTS: readonly Fault[] = [
  {
    name: 'CSVの行の終わりが約束と違う',
    file: `${F}/table/csv.ts`,
    before: "newline: '\\r\\n'",
    after: "newline: '\\n'",
    tests: [`${F}/table/csv.test.ts`],
  },
  {
    name: '表計算ソフトが、文を式として実行する',
    file: `${F}/table/csv.ts`,
    before: '[=+\\-@\\t\\r＝＋－＠]/,',
    after: '[\\t\\r]/,',
    tests: [`${F}/table/csv.test.ts`],
  },
  {
    name: '図の中の文が、図の一部として読まれる',
    file: 'src/markup.ts',
    before: "  '<': '&lt;',\n",
    after: '',
    tests: ['src/markup.test.ts'],
  },
  {
    name: '移ったページの案内が、一時的なものになる',
    file: `${F}/frame/host-redirects.ts`,
    before: '${to} 301',
    after: '${to} 302',
    tests: [`${F}/frame/host-redirects.test.ts`],
  },
  {
    name: '公開する場所が、ページをほかのサイトの枠に入れさせる',
    file: `${F}/frame/host-headers.ts`,
    before: "'Content-Security-Policy': \"frame-ancestors 'none'\"",
    after: "'Content-Security-Policy': 'frame-ancestors *'",
    tests: [`${F}/frame/host-headers.test.ts`, `${CITY}/hosts.test.ts`],
  },
  {
    name: '記録のない訂正を見のがす',
    file: 'src/build/versions/check.ts',
    before: '...together(unwritten).map(',
    after: '...together(unwritten).slice(0, 0).map(',
    tests: ['src/build/versions/check.test.ts', 'src/build/versions/cells.test.ts'],
  },
];
