import { blocksOf, isBlock, textIn, type Block } from '../../formats/form/cell/content.ts';
import type { City } from '../../formats/form/read/city.ts';
import { nameOfReport } from '../../model/report/report.ts';
import { FRAMEWORK, pathsIn, REPORT, SITE, WARDS, type Files } from '../../parse/files.ts';
import { parseFramework } from '../../parse/framework.ts';
import { contentLanguage, contentLanguages, contentNotation } from '../../parse/language.ts';
import type { Problem } from '../../parse/problem.ts';
import { contentTerms } from '../../parse/terms.ts';
import { parseWards } from '../../parse/ward.ts';
import { contentOfText } from '../../parse/yaml.ts';
import type { Messages } from '../../text/ja/messages.ts';
import { wordsOf } from '../../text/words.ts';
import { contentMessages } from '../messages.ts';

/** What the officer's desk knows of a city, whatever is wrong with its reports; or why it knows too little. */
export type Desk = Readonly<{ files: Files; messages: Messages }> &
  (Readonly<{ ok: true; city: City }> | Readonly<{ ok: false; problems: readonly Problem[] }>);

/** Reads of the content what sheets are read and written with; what needs no sheets needs no form either. */
export function deskOf(files: Files, needsForm = true): Desk {
  const own = contentLanguage(files);
  const messages = contentMessages(files);
  const source = (file: string) => ({
    ...{ file, text: files[file] ?? '', messages },
    languages: { all: contentLanguages(files), spoken: own },
    notation: contentNotation(files),
  });
  const framework = parseFramework(source(FRAMEWORK));
  const wards = parseWards(source(WARDS));
  const problems = [...framework.problems, ...wards.problems];
  if (!framework.value || !wards.value) return { ok: false, files, messages, problems };
  const { form } = framework.value;
  const noForm = framework.yaml.locate({ path: ['form'], say: (m) => m.desk.noForm() });
  if (!form && needsForm) return { ok: false, files, messages, problems: [noForm] };
  const city = {
    ...{ framework: framework.value, form: form ?? NO_FORM, wards: wards.value.wards },
    words: wordsOf(own, contentTerms(files)),
    cityName: textIn(siteOf(files), 'city') ?? '',
    ...{ languages: contentLanguages(files), results: (ward: string) => resultsOf(files, ward) },
  };
  return { ok: true, files, messages, city };
}

const NO_FORM: City['form'] = {
  strategies: { name: '', columns: [] },
  initiatives: { name: '', columns: [] },
};

/** A report as it is written; null if there is none, or it cannot be read. */
export function reportIn(files: Files, ward: string, fiscalYear: string | number): Block | null {
  const content = contentOfText(files[reportPath(ward, fiscalYear)] ?? '');
  return isBlock(content) ? content : null;
}

export const reportPath = (ward: string, fiscalYear: string | number): string =>
  `content/reports/${nameOfReport({ ward, fiscalYear })}.yaml`;

/** The years of a ward's reports, the latest first. */
export const yearsOf = (files: Files, ward: string): readonly number[] =>
  pathsIn(files, `content/reports/${ward}/`)
    .filter((path) => REPORT.test(path))
    .map((path) => Number(path.slice(-9, -5)))
    .sort((a, b) => b - a);

const siteOf = (files: Files): Block => {
  const content = contentOfText(files[SITE] ?? '');
  return isBlock(content) ? content : {};
};

const resultsOf = (files: Files, ward: string): readonly Block[] =>
  yearsOf(files, ward).flatMap((year) =>
    blocksOf(reportIn(files, ward, year) ?? {}, 'strategies').flatMap((strategy) =>
      blocksOf(strategy, 'results'),
    ),
  );

/** A ward by any of its names; null if there is none such. */
export const wardNamed = ({ wards }: City, name: string): City['wards'][number] | null =>
  wards.find(({ slug, name: own, kana }) => [slug, own, kana].includes(name.normalize('NFKC'))) ??
  null;

/** The line by which editors know the schema of reports, as the other reports begin with it; none if none does. */
export function modeline(files: Files): readonly string[] {
  const reports = pathsIn(files, 'content/reports/').map((path) => files[path] ?? '');
  const [line] = reports.flatMap((text) => /^# (yaml-language-server:.*)/.exec(text)?.[1] ?? []);
  return line === undefined ? [] : [line];
}
