import type { z } from 'zod';
import { frameworkSchema } from '../../model/content/framework.ts';
import { glossarySchema } from '../../model/content/glossary.ts';
import { lookSchema } from '../../model/content/look.ts';
import { redirectsSchema } from '../../model/content/redirect.ts';
import { changesSchema } from '../../model/content/release.ts';
import { searchHelpSchema } from '../../model/content/search-help.ts';
import { siteSchema } from '../../model/content/site.ts';
import { wardsSchema } from '../../model/content/ward.ts';
import { ANY_NOTATION } from '../../model/figure/notation.ts';
import { reportSchemaIn } from '../../model/report/report.ts';

/** The kinds of YAML files that content is made of. A report lies below `reports/`, all others are named by their kind. */
export const CONTENT_KINDS = [
  ...['site', 'look', 'framework', 'wards', 'report', 'glossary', 'search', 'changes', 'redirects'],
] as const;
export type ContentKind = (typeof CONTENT_KINDS)[number];

/** What the model demands of each kind of file. */
export const contentSchemas = {
  site: siteSchema,
  look: lookSchema,
  framework: frameworkSchema,
  wards: wardsSchema,
  report: reportSchemaIn(ANY_NOTATION),
  glossary: glossarySchema,
  search: searchHelpSchema,
  changes: changesSchema,
  redirects: redirectsSchema,
} as const satisfies Readonly<Record<ContentKind, z.ZodType>>;
