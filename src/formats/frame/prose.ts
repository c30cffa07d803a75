import Slugger from 'github-slugger';
import markdownIt from 'markdown-it';
import type { Link, Links } from '../../links.ts';
import type { Page } from '../../model/content/page.ts';

/** A page written by hand: its HTML, and the headings of its parts with their anchors. */
export type Prose = Readonly<{ html: string; outline: readonly Link[] }>;

/**
 * A page written by hand, as HTML: headings carry anchors made of their words, addresses from the root of the site
 * (`/methods/`) become those of this base and language. Markup in the text is shown as it is typed, never passed through.
 */
export function prose({ addressHref }: Links, { body }: Pick<Page, 'body'>): Prose {
  const markdown = markdownIt({ html: false });
  markdown.validateLink = isHarmless;
  const { heading_open: heading, link_open: link } = markdown.renderer.rules;
  const slugger = new Slugger();
  const outline: Link[] = [];
  markdown.renderer.rules.heading_open = (tokens, index, options, env, self) => {
    const name = tokens[index + 1]?.children?.map(({ content }) => content).join('') ?? '';
    const anchor = slugger.slug(name);
    tokens[index]?.attrSet('id', anchor);
    if (tokens[index]?.tag === 'h2') outline.push({ href: `#${anchor}`, name });
    return heading?.(tokens, index, options, env, self) ?? self.renderToken(tokens, index, options);
  };
  markdown.renderer.rules.link_open = (tokens, index, options, env, self) => {
    const href = tokens[index]?.attrGet('href');
    if (typeof href === 'string' && href.startsWith('/'))
      tokens[index]?.attrSet('href', addressHref(href));
    return link?.(tokens, index, options, env, self) ?? self.renderToken(tokens, index, options);
  };
  return { html: markdown.render(body), outline };
}

/** An address of the site, of the web or of a mailbox; any other stays text. */
const isHarmless = (address: string): boolean =>
  /^(?:https?:|mailto:|(?![a-z][\w+.-]*:))/i.test(address.trim());
