import { z } from 'zod';
import { DEFAULT_LANGUAGE } from '../model/site.ts';
import { SITE, type Files } from './files.ts';
import { block, word } from './references.ts';
import { contentOfText } from './yaml.ts';

/** The language that the content is written in: the first of `site.yaml`, whatever else is wrong with that file. */
export const contentLanguage = (files: Files): string =>
  site.parse(contentOfText(files[SITE] ?? '')).languages[0] ?? DEFAULT_LANGUAGE;

const site = block({ languages: z.array(word).catch([]) });
