import { DEFAULT_LANGUAGE, siteSchema } from '../model/content/site.ts';
import { SITE, type Files } from './files.ts';
import { lenient } from './lenient.ts';
import { contentOfText } from './yaml.ts';

/** The languages of the site, its own first, whatever else is wrong with `site.yaml`. */
export const contentLanguages = (files: Files): readonly string[] => {
  const languages = lenient(siteSchema, contentOfText(files[SITE] ?? '')).languages.flatMap(
    (language) => language ?? [],
  );
  return languages.length > 0 ? languages : [DEFAULT_LANGUAGE];
};

/** The language that the content is written in. */
export const contentLanguage = (files: Files): string =>
  contentLanguages(files)[0] ?? DEFAULT_LANGUAGE;
