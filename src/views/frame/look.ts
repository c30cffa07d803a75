import { perEdition, type Edition } from '../../edition.ts';
import type { Links } from '../../links.ts';
import { OWN_LOOK, ROLES } from '../../model/look/palette.ts';

/** A picture before the name of the site, and the one that takes its place on dark screens. */
export type Logo = Readonly<{ href: string; darkHref: string | null }>;

/** What a page loads of the city's own look. */
export type SiteLook = Readonly<{
  icon: string;
  /** The style sheet; null where the city has neither colours nor a font of its own. */
  sheet: string | null;
  /** The font files, which every page needs at once. */
  fonts: readonly string[];
  logo: Logo | null;
}>;

export const siteLook = perEdition(({ dataset: { site, look }, links }: Edition): SiteLook => {
  const { logo, font } = site;
  const hrefOf = (name: string): string => lookFileHref(links, name);
  const hasColours = (['light', 'dark'] as const).some((mode) =>
    ROLES.some((role) => look[mode][role] !== OWN_LOOK[mode][role]),
  );
  return {
    icon: links.iconHref,
    sheet: font !== null || hasColours ? links.lookHref('look.css') : null,
    fonts: font === null ? [] : [...new Set([font.regular, font.bold])].map(hrefOf),
    logo: logo && { href: hrefOf(logo.file), darkHref: logo.dark && hrefOf(logo.dark) },
  };
});

/** The address of a file that `site.yaml` names by its place in the content (`look/logo.svg`). */
export const lookFileHref = (links: Links, name: string): string =>
  links.lookHref(name.replace('look/', ''));
