import { DEFAULT_LANGUAGE, siteSchema } from '../model/content/site.ts';
import { ANY_NOTATION, type Notation } from '../model/figure/notation.ts';
import { wordingsOf } from '../model/figure/wording/wordings.ts';
import { SITE, type Files } from './files.ts';
import { lenient } from './lenient.ts';
import { contentOfText } from './yaml.ts';

/** The languages of the site, its own first, whatever else is wrong with `site.yaml`. */
export const contentLanguages = (files: Files): readonly string[] =>
  namedLanguages(files) ?? [DEFAULT_LANGUAGE];

/** The language that the content is written in. */
export const contentLanguage = (files: Files): string =>
  contentLanguages(files)[0] ?? DEFAULT_LANGUAGE;

/** How the content writes its figures: in the words of its languages, by its years; the framework adds its units. */
export function contentNotation(files: Files): Notation {
  const { years } = lenient(siteSchema, contentOfText(files[SITE] ?? ''));
  return {
    units: null,
    wordings: wordingsOf(contentLanguages(files)),
    years: years ?? ANY_NOTATION.years,
  };
}

/** The languages that `site.yaml` names, also where it cannot be read as a whole; null if it names none. */
export function namedLanguages(files: Files): readonly string[] | null {
  const text = files[SITE] ?? '';
  const { languages } = lenient(siteSchema, contentOfText(text));
  const read = languages.flatMap((language) => language ?? []);
  if (read.length > 0) return read;
  const [, line = ''] = /^languages: *\[([^\]\r\n]*)/m.exec(text) ?? [];
  const typed = line.split(',').map((language) => language.trim());
  return typed.some((language) => language === '') ? null : typed;
}
