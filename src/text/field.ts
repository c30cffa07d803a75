import type { z } from 'zod';
import type { frameworkSchema } from '../model/content/framework.ts';
import type { glossarySchema } from '../model/content/glossary.ts';
import type { lookSchema } from '../model/content/look.ts';
import type { redirectsSchema } from '../model/content/redirect.ts';
import type { changesSchema } from '../model/content/release.ts';
import type { searchHelpSchema } from '../model/content/search-help.ts';
import type { siteSchema } from '../model/content/site.ts';
import type { wardsSchema } from '../model/content/ward.ts';
import type { ReportSchema } from '../model/report/report.ts';

/** What an editor says of a field: its name, what to write there, and how that looks. */
export type FieldWords = Readonly<{
  title: string;
  hint: string;
  examples?: readonly (string | readonly string[])[];
}>;

/** The words of a schema: of each field of a block, of one entry of a list of blocks, of each choice. */
export type WordsOf<S> =
  S extends z.ZodObject<infer Shape>
    ? { readonly fields: { readonly [Key in keyof Shape]: FieldWords & WordsOf<Shape[Key]> } }
    : S extends z.ZodArray<infer Element>
      ? WordsOf<Element> &
          (WordsOf<Element> extends { fields: unknown } ? { one: string } : unknown)
      : S extends z.ZodDefault<infer Inner> | z.ZodNullable<infer Inner>
        ? WordsOf<Inner>
        : S extends z.ZodPipe<infer In extends z.ZodType>
          ? WordsOf<In>
          : S extends z.ZodEnum<infer Choices>
            ? { readonly choices: { readonly [Key in keyof Choices]: string } }
            : unknown;

/** The words of a whole file. */
export type FileWords<S> = Omit<FieldWords, 'examples'> & WordsOf<S>;

/** What a language says of every field of the content, by kind of file. */
export type ContentWords = Readonly<{
  site: FileWords<typeof siteSchema>;
  look: FileWords<typeof lookSchema>;
  framework: FileWords<typeof frameworkSchema>;
  wards: FileWords<typeof wardsSchema>;
  report: FileWords<ReportSchema>;
  glossary: FileWords<typeof glossarySchema>;
  search: FileWords<typeof searchHelpSchema>;
  changes: FileWords<typeof changesSchema>;
  redirects: FileWords<typeof redirectsSchema>;
}>;

/** The words of any field, as whoever walks through a schema finds them. */
export type AnyWords = Readonly<{
  title?: string;
  hint?: string;
  examples?: readonly (string | readonly string[])[];
  one?: string;
  fields?: Readonly<Record<string, AnyWords>>;
  choices?: Readonly<Record<string, string>>;
}>;
