import type { Edition } from '../../edition.ts';
import { linksOf, type Link } from '../../links.ts';
import type { Page } from '../../model/content/page.ts';
import { DEFAULT_LANGUAGE } from '../../model/content/site.ts';
import { languageTag } from '../../text/forms.ts';
import { pageFrame, type Frame } from './frame.ts';

/** The page that one without a translation shows, and a sentence that says so. */
export type Original = Link & Readonly<{ language: string }>;

/** A page written by hand, with its frame. Throws if the content has no page of that name. */
export function proseFrame(
  edition: Edition,
  name: string,
  path: string,
): Readonly<{ page: Page; frame: Frame; original: Original | null }> {
  const page = edition.dataset.pages.find((one) => one.name === name);
  if (!page) throw new RangeError(`unknown page: ${name}`);
  const { title, description, file } = page;
  const frame = pageFrame(edition, { title, description, path, file });
  return { page, frame, original: originalOf(edition, page, path) };
}

function originalOf({ dataset, words, links }: Edition, { file }: Page, path: string) {
  const { baseUrl, languages } = dataset.site;
  const [own = DEFAULT_LANGUAGE] = languages;
  if (links.prefix === null || file.startsWith(`content/pages/${links.prefix}/`)) return null;
  const language = languageTag(own);
  const href = linksOf(baseUrl).addressHref(links.addressOf(path));
  return { href, language, name: words.shownInOriginal(language) };
}
