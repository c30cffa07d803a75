import { DEFAULT_LANGUAGE, siteSchema } from '../model/content/site.ts';
import { SITE, type Files } from './files.ts';
import { lenient } from './lenient.ts';
import { contentOfText } from './yaml.ts';

/** The language that the content is written in: the first of `site.yaml`, whatever else is wrong with that file. */
export const contentLanguage = (files: Files): string =>
  lenient(siteSchema, contentOfText(files[SITE] ?? '')).languages[0] ?? DEFAULT_LANGUAGE;
