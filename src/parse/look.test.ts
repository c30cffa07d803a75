import { expect, test } from 'vitest';
import { OWN_LOOK } from '../model/look/palette.ts';
import { messages } from '../text/en/messages.ts';
import { parseDataset } from './dataset.ts';
import { expectProblem, FILES, problemsOf, SITE } from './fixture.ts';
import { formatProblem } from './problem.ts';

const LOOK = 'content/look.yaml';
const withLook = (text: string) => ({ ...FILES, [LOOK]: text });

/** The site with lines about its look, and files of these texts beside it. */
const withFiles = (lines: string, files: Readonly<Record<string, string>> = {}) => ({
  ...FILES,
  [SITE]: `${FILES[SITE]}${lines}`,
  ...files,
});

test('parseDataset(no file of colours) has the generator’s own look', () => {
  const reading = parseDataset(FILES, messages);
  expect(reading.ok && reading.dataset.look).toEqual(OWN_LOOK);
});

test('parseDataset(a colour, with # or without) has it in both modes', () => {
  for (const written of ["'#0A5C4A'", '0a5c4a']) {
    const reading = parseDataset(withLook(`light:\n  key: ${written}\n`), messages);
    expect(reading.ok && reading.dataset.look.light).toMatchObject({ key: '#0a5c4a' });
    expect(reading.ok && reading.dataset.look.dark.key).not.toBe(OWN_LOOK.dark.key);
  }
});

test('parseDataset(a faint colour) tells the pair, its contrast, what is needed and a colour that is enough', () => {
  const files = withLook("light:\n  target: '#e08a5a'\n");
  const reading = parseDataset(files, messages);
  const [problem = ''] = reading.ok ? [] : reading.problems.map(formatProblem);
  expect(problem).toMatch(
    /^content\/look\.yaml:2:11 light\.target: light: target \(#e08a5a\) on paper \(#ffffff\) has a contrast of 2\.\d\d:1, .+; 4\.5:1 is needed \(WCAG 2\.2 AA\) — a colour near it that is enough: '#\w{6}'$/,
  );
  const enough = /'(#\w{6})'$/.exec(problem)?.[1] ?? '';
  expect(problemsOf(withLook(`light:\n  target: '${enough}'\n`))).toEqual([]);
  expectProblem(
    files,
    `${LOOK}:2:11 light.target`,
    /コントラスト比）が2\.\d\d：1/,
    /'#\w{6}' なら/,
  );
});

test('parseDataset(what is no colour, a role that is none, a colour that became a comment) says how to write it', () => {
  expectProblem(
    withLook('light:\n  key: navy\n'),
    `${LOOK}:2:8 light.key`,
    /色として/,
    /'#00594c'/,
  );
  expectProblem(withLook("light:\n  kye: '#00594c'\n"), `${LOOK}:2:3 light.kye`, /./, /key/);
  expectProblem(withLook('light:\n  key: #00594c\n'), `${LOOK}:2:8 YAML`, /#00594c/, /"#00594c"/);
});

test('parseDataset(logo, icon and font) has their places, and licences may lie beside them', () => {
  const lines = `logo: { file: look/logo.svg, dark: look/logo.png }
icon: look/logo.svg
font: { regular: look/a.woff2, bold: look/a.woff2 }
`;
  const files = withFiles(lines, {
    'content/look/logo.svg': '<svg xmlns="http://www.w3.org/2000/svg"><use href="#a"/></svg>',
    'content/look/logo.png': '\ufffdPNG',
    'content/look/a.woff2': 'wOF2',
    'content/look/licence.txt': 'OFL',
  });
  expect(problemsOf(files)).toEqual([]);
});

test('parseDataset(file of the look that is missing or another one) says so where it is named', () => {
  const there = { 'content/look/logo.svg': '<svg/>' };
  const missing = withFiles('icon: look/lgo.svg\nlogo: { file: look/logo.svg }\n', there);
  expectProblem(missing, `${SITE}:9:7 icon`, /ありません/, /「look\/logo\.svg」/);
  expectProblem(withFiles('icon: logo.svg\n'), `${SITE}:9:7 icon`, /look/, /look\/icon\.svg/);
  const other = withFiles('font: { regular: look/a.woff2, bold: look/b.woff2 }\n', {
    'content/look/a.woff2': 'true type',
    'content/look/b.woff2': 'wOF2',
  });
  expectProblem(other, `${SITE}:9:18 font.regular`, /種類/, /書き出し直して/);
  expectProblem(
    { ...FILES, ...there },
    'content/look/logo.svg:1:1 （ファイル全体）',
    /どこからも読まれません/,
    /確かめる/,
  );
});

test.each([
  '<script>alert(1)</script>',
  '<a href="javascript:alert(1)"/>',
  '<image href="https://elsewhere.example/a.png"/>',
  '<g onload="alert(1)"/>',
  '<style>@import "a.css"</style>',
  '<rect fill="url(//elsewhere.example/a)"/>',
  '<foreignObject/>',
])('parseDataset(logo that holds %s) refuses it', (part) => {
  const files = withFiles('logo: { file: look/logo.svg }\n', {
    'content/look/logo.svg': `<svg xmlns="http://www.w3.org/2000/svg">${part}</svg>`,
  });
  expectProblem(files, `${SITE}:9:15 logo.file`, /プログラムを動かすか、外から/, /プレーンSVG/);
});
