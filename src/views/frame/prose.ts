import type { Edition } from '../../edition.ts';
import type { Page } from '../../model/content/page.ts';
import { pageFrame, type Frame } from './frame.ts';

/** A page written by hand, with its frame. Throws if the content has no page of that name. */
export function proseFrame(
  edition: Edition,
  name: string,
  path: string,
): Readonly<{ page: Page; frame: Frame }> {
  const page = edition.dataset.pages.find((one) => one.name === name);
  if (!page) throw new RangeError(`unknown page: ${name}`);
  const { title, description, file } = page;
  return { page, frame: pageFrame(edition, { title, description, path, file }) };
}
