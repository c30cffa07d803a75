import { siteSchema } from '../model/content/site.ts';
import type { StatedTerms } from '../text/terms.ts';
import { SITE, type Files } from './files.ts';
import { contentLanguage, contentLanguages } from './language.ts';
import { lenient } from './lenient.ts';
import { localised } from './localised.ts';
import { contentOfText } from './yaml.ts';

/** What the site calls its areas and years in the language of the content, whatever else is wrong with `site.yaml`. */
export function contentTerms(files: Files): StatedTerms {
  const languages = { all: contentLanguages(files), spoken: contentLanguage(files) };
  const content = localised(contentOfText(files[SITE] ?? ''), languages);
  const { area, areas, people, region, regions, years } = lenient(siteSchema, content);
  return {
    ...{ area: area ?? null, areas: areas ?? null, people: people ?? null },
    ...{ region: region ?? null, regions: regions ?? null },
    years: years ?? 'fiscal',
  };
}
