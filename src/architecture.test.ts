import { globSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { circleIn } from './site/circle.ts';

/**
 * What each part of `src/` may import besides itself. `types` lists parts of which it may import types only:
 * a type tells what is handed on along the arrow, and leaves nothing of that part in the other.
 */
const PARTS: readonly Readonly<{ part: string; imports: string; types?: string }>[] = [
  { part: 'markup', imports: '' },
  { part: 'model', imports: '' },
  { part: 'links', imports: 'model' },
  { part: 'text', imports: '', types: 'model' },
  { part: 'parse', imports: 'model', types: 'text' },
  { part: 'edition', imports: 'model links text' },
  { part: 'views', imports: 'model edition links text', types: 'charts' },
  { part: 'charts', imports: 'markup' },
  { part: 'formats', imports: 'model edition views charts links markup', types: 'text' },
  { part: 'search', imports: '' },
  { part: 'styles', imports: '' },
  { part: 'client', imports: 'search parse', types: 'text' },
  { part: 'components', imports: 'views charts links styles client', types: 'model text' },
  {
    part: 'build',
    imports: 'model parse edition links text views charts formats search markup',
  },
  { part: 'data', imports: 'parse edition text build' },
  { part: 'middleware', imports: 'data build' },
  {
    part: 'pages',
    imports: 'model edition views charts formats components client search links data build',
  },
  { part: 'scripts', imports: 'build' },
];

/** Parts that are computed from their arguments alone: no files, no network, no machine. */
const PURE = 'markup model links text edition parse views charts search client components'.split(
  ' ',
);

type Source = Readonly<{ path: string; part: string; text: string; isTest: boolean }>;
type Import = Readonly<{ path: string; part: string; from: string; isType: boolean }>;

const partAt = (path: string): string => path.replace(/^src\//, '').replace(/[/.].*$/, '');

const sources: readonly Source[] = globSync('{src,scripts}/**/*.{ts,astro,css}')
  .map((path) => path.replaceAll('\\', '/'))
  .sort()
  .map((path) => ({
    path,
    part: partAt(path),
    text: readFileSync(path, 'utf8'),
    isTest: /\.test\.ts$|\/fixture\.ts$|^src\/site\//.test(path),
  }));
const shipped = sources.filter(({ isTest }) => !isTest);
const modules = shipped.filter(({ path }) => !path.endsWith('.css'));

const IMPORT =
  /(?:^|\n)\s*(?:import|export)\s+(type\s)?(?:[^'";]*\sfrom\s*)?['"]([^'"]+)['"]|import\(\s*['"]([^'"]+)/g;

/** Everything that a source imports, in its frontmatter and scripts too. */
const importsOf = ({ path, part, text }: Source): readonly Import[] =>
  [...text.matchAll(IMPORT)].map(([, type, from, dynamic]) => ({
    ...{ path, part, from: from ?? dynamic ?? '', isType: type !== undefined },
  }));

/** The file that an import leads to; null for a package. */
const targetOf = ({ path, from }: Import): string | null =>
  from.startsWith('.') ? new URL(from, `file:///${path}`).pathname.slice(1) : null;

/** The part that an import leads to; null for a package. */
function partOf(found: Import): string | null {
  const target = targetOf(found);
  return target === null ? null : partAt(target);
}

function isAllowed(found: Import): boolean {
  const rule = PARTS.find(({ part }) => part === found.part);
  const to = partOf(found);
  if (!rule || to === null || to === found.part) return rule !== undefined;
  const types = found.isType ? (rule.types ?? '') : '';
  return `${rule.imports} ${types}`.split(' ').includes(to);
}

const pathsWith = (among: readonly Source[], pattern: RegExp): readonly string[] =>
  among.filter(({ text }) => pattern.test(text)).map(({ path }) => path);

const said = ({ path, from }: Import): string => `${path} imports ${from}`;

test('importsOf(source) finds imports in frontmatter, scripts, over several lines, and types', () => {
  const text = `---
import Chart from './Chart.astro';
import type { Ward } from '../model/ward.ts';
import {
  linksOf,
} from '../links.ts';
import '../styles/base.css';
---
<script>
  import { start } from '../parse/yaml.ts';
  const late = await import('../data.ts');
</script>`;
  const place = { path: 'src/components/A.astro', part: 'components', isTest: false };
  const found = importsOf({ ...place, text });
  expect(found.map(partOf)).toEqual(['components', 'model', 'links', 'styles', 'parse', 'data']);
  expect(found.map(isAllowed)).toEqual([true, true, true, true, false, false]);
});

test('every part of src has a line in the table', () => {
  const parts = new Set(shipped.map(({ part }) => part));
  expect([...parts].sort()).toEqual(PARTS.map(({ part }) => part).sort());
});

test('every part imports only what the table allows', () => {
  const strays = shipped.flatMap(importsOf).filter((found) => !isAllowed(found));
  expect(strays.map(said)).toEqual([]);
});

test('no import runs back: there is no circle, types included', () => {
  const graph = new Map(
    modules.map((source) => [
      source.path,
      importsOf(source).flatMap((found) => targetOf(found) ?? []),
    ]),
  );
  expect(circleIn(graph)).toBeNull();
});

test('pure parts reach for nothing of the machine', () => {
  const found = shipped.filter(({ part }) => PURE.includes(part)).flatMap(importsOf);
  expect(found.filter(({ from }) => from.startsWith('node:')).map(said)).toEqual([]);
});

test('no shipped module imports a test or a fixture', () => {
  const found = modules.flatMap(importsOf);
  expect(found.filter(({ from }) => /\.test\.ts$|\/fixture\.ts$/.test(from)).map(said)).toEqual([]);
});

test('content enters the pages in data.ts alone', () => {
  const among = shipped.filter(({ part }) => ['components', 'views', 'formats'].includes(part));
  expect(pathsWith(among, /import\.meta\.glob|\/data\.ts'/)).toEqual([]);
});

test('pages and scripts are thin', () => {
  const thin = modules.filter(({ part }) => part === 'scripts');
  expect(thin.filter(({ text }) => text.split('\n').length > 30).map(({ path }) => path)).toEqual(
    [],
  );
});

test('no folder or file is a drawer for leftovers', () => {
  const drawer = /(?:^|\/)(?:utils?|helpers?|lib|common|shared|misc)(?:\/|\.\w+$)/i;
  expect(sources.filter(({ path }) => drawer.test(path)).map(({ path }) => path)).toEqual([]);
});

test('no module is a barrel, and none has a default export', () => {
  expect(pathsWith(modules, /^export\s+(?:type\s+)?(?:\*|\{[^}]*\}\s*from\b)/m)).toEqual([]);
  expect(pathsWith(modules, /^export default|\bas default\b/m)).toEqual([]);
});

test('no module and no fixture is longer than 150 lines', () => {
  const fixtures = sources.filter(({ path }) => path.endsWith('/fixture.ts'));
  const long = [...modules, ...fixtures].filter(
    ({ text }) => text.trimEnd().split('\n').length > 150,
  );
  expect(long.map(({ path }) => path)).toEqual([]);
});
