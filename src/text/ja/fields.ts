import type { ContentWords } from '../field.ts';
import type { Terms } from '../terms.ts';
import { changesFileWords } from './fields-changes.ts';
import { frameworkFileWords } from './fields-framework.ts';
import { lookFileWords } from './fields-look.ts';
import { reportFileWords } from './fields-report.ts';
import { glossaryFileWords, searchFileWords } from './fields-search.ts';
import { redirectsFileWords } from './fields-redirects.ts';
import { siteFileWords } from './fields-site.ts';
import { wardsFileWords } from './fields-wards.ts';

/** What editors say of every field of the content, by kind of file. */
export const fieldWords = (terms: Terms): Readonly<{ contentFiles: ContentWords }> => ({
  contentFiles: {
    site: siteFileWords(terms),
    look: lookFileWords,
    framework: frameworkFileWords(terms),
    wards: wardsFileWords(terms),
    report: reportFileWords(terms),
    glossary: glossaryFileWords,
    search: searchFileWords,
    changes: changesFileWords(terms),
    redirects: redirectsFileWords,
  },
});
