import { describe, expect, test } from 'vitest';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { getLanguageService } from 'yaml-language-server';
import { choicesOf } from './choices.ts';
import { cityEdition, cityFiles, messages } from './fixture.ts';
import { schemaFiles, schemaLine } from './files.ts';

/** The YAML support of editors, reading the schemas that the first lines of the files name. */
const schemas = schemaFiles(cityEdition, messages);
const service = getLanguageService({
  schemaRequestService: (uri) => Promise.resolve(schemas[uri.replace('file:///city/', '')] ?? ''),
  workspaceContext: { resolveRelativePath: (path, from) => new URL(path, from).href },
  telemetry: undefined as never,
});
service.configure({ validate: true, completion: true, hover: true, schemas: [] });

const { fields } = cityEdition.words.contentFiles.report.fields.strategies.fields.results;
const { choices } = fields.comparability;
const { previous } = fields;
const report = `${schemaLine('report')}\n${cityFiles['content/reports/akane/2022.yaml'] ?? ''}`;
let version = 0;
const opened = (text: string) =>
  TextDocument.create('file:///city/reports/akane/2022.yaml', 'yaml', ++version, text);
const said = async (text: string) =>
  (await service.doValidation(opened(text), false)).map(
    ({ range, message }) => `${range.start.line + 1}: ${message}`,
  );
const offered = async (text: string, before: string) => {
  const file = opened(text);
  const place = file.positionAt(text.indexOf(before) + before.length);
  const { items } = await service.doComplete(file, place, false);
  return items.map(({ label, documentation }) => [label, documentation]);
};

describe('diagnostics of a report', () => {
  test('nothing is marked where all is right', async () => {
    expect(await said(report)).toEqual([]);
  });

  test.each([
    ['rating: A', 'rating: S', /"A", "B"/],
    ['effectiveness: ア', 'efectiveness: ア', /efectiveness/],
    ['fiscalYear: 2022', 'fiscalYear: 令和4', /年度として読めません — 西暦4けたで/],
    ['value: 57.4%', 'value: 57.4%\n        value: 57.5%', /unique/],
  ])('%s → %s is marked, once and in its line', async (right, wrong, message) => {
    const text = report.replace(right, () => wrong);
    const line = text.slice(0, text.indexOf(wrong) + wrong.length).split('\n').length;
    const [one, ...more] = await said(text);
    expect(one).toMatch(new RegExp(`^${line}: .*${message.source}`));
    expect(more).toEqual([]);
  });
});

describe('completion', () => {
  test('offers what comparability may be, with what each means', async () => {
    const text = report.replace('comparability: own', 'comparability: ');
    const found = await offered(
      text,
      'measure: 旗を見たことがある区民の割合\n        comparability: ',
    );
    expect(found).toEqual(Object.entries(choices));
  });

  test('offers the indicators of the framework by their codes, with their names', async () => {
    const text = report.replace('indicator: 1-1-b', 'indicator: ');
    const found = await offered(text, 'measure: 虹祭りに初めて加わった人\n        indicator: ');
    const { indicators } = choicesOf(cityEdition.dataset);
    expect(found).toEqual(indicators.map(({ code, meaning }) => [code, meaning]));
  });

  test('offers fields with what to write there', async () => {
    const text = report.replace('        previous: 1,000人\n', '        \n');
    expect(await offered(text, 'value: 1,204人\n        ')).toContainEqual([
      'previous',
      previous.hint,
    ]);
  });
});
