import type { Edition } from '../../edition.ts';
import { splitAddress, type Redirect } from '../../model/content/redirect.ts';

/** What stands at an old address: where it leads (`to`), or what became of its content. */
export type MovedPage = Readonly<{
  title: string;
  text: string;
  to: string | null;
  links: readonly string[];
}>;

export const movedPage = ({ words, links }: Edition, { to, gone, see }: Redirect): MovedPage =>
  to === null
    ? { title: words.goneTitle, text: gone ?? '', to, links: see.map(links.addressHref) }
    : {
        title: words.movedTitle,
        text: words.movedText,
        to: links.addressHref(to),
        links: [links.addressHref(to)],
      };

/** An old anchor of a page that is still there: where it leads, or what became of its content. */
export type MovedAnchor = Readonly<{ anchor: string; text: string; links: readonly string[] }>;

export const movedAnchorsOf = (
  { dataset, words, links }: Edition,
  page: string,
): readonly MovedAnchor[] =>
  (dataset.index.movedAnchorsByPage.get(links.addressOf(page)) ?? []).map(
    ({ from, to, gone, see }) => ({
      anchor: splitAddress(from).anchor,
      text: gone ?? words.movedAnchor,
      links: (to === null ? see : [to]).map(links.addressHref),
    }),
  );
