import { contrastOf, mixed, moved, type Colour } from './colour.ts';

/** What the colours of a site are for. Everything that is drawn names one of them. */
export const ROLES = [
  ...['paper', 'panel', 'ink', 'strong', 'quiet', 'rule', 'edge'],
  ...['key', 'keyPale', 'link', 'visited', 'target', 'caution', 'cautionPale'],
] as const;
export type Role = (typeof ROLES)[number];

export const MODES = ['light', 'dark'] as const;
export type Mode = (typeof MODES)[number];

/** The colours of a site, in light and dark. */
export type Palette = Readonly<Record<Role, Colour>>;
export type Look = Readonly<Record<Mode, Palette>>;

/** The colours that a city states; null where it leaves them to the generator. */
export type StatedLook = Readonly<Record<Mode, Readonly<Record<Role, Colour | null>>>>;

/** The generator's own look, as `src/styles/frame/theme.css` states it by design tokens. */
export const OWN_LOOK: Look = {
  light: {
    ...{ paper: '#ffffff', panel: '#f2f2f2', ink: '#333333', strong: '#1a1a1a' },
    ...{ quiet: '#666666', rule: '#cccccc', edge: '#767676', key: '#0017c1', keyPale: '#e8f1fe' },
    ...{ link: '#00118f', visited: '#8b008b', target: '#8b3200' },
    ...{ caution: '#927200', cautionPale: '#fbf5e0' },
  },
  dark: {
    ...{ paper: '#1a1a1a', panel: '#262626', ink: '#e6e6e6', strong: '#ffffff' },
    ...{ quiet: '#b3b3b3', rule: '#4d4d4d', edge: '#999999', key: '#9db7f9', keyPale: '#1f2a4d' },
    ...{ link: '#9db7f9', visited: '#ffaeff', target: '#ffa66d' },
    ...{ caution: '#ffd43d', cautionPale: '#3a3313' },
  },
};

/**
 * The look of a city: what it states, then what follows from that, then the generator's own. Links take the key colour,
 * its pale form is mixed from it, and what dark mode leaves out is the light colour made light enough to be read there.
 */
export function lookOf({ light, dark }: StatedLook): Look {
  const paper = dark.paper ?? OWN_LOOK.dark.paper;
  const carried = Object.fromEntries(
    CARRIED.map((role) => [role, dark[role] ?? (light[role] && readable(light[role], paper))]),
  );
  return {
    light: paletteOf(light, OWN_LOOK.light),
    dark: paletteOf({ ...dark, ...carried }, OWN_LOOK.dark),
  };
}

/** Colours of things that stand on the paper, which dark mode takes over from light. */
const CARRIED = ['key', 'link', 'visited', 'target', 'caution'] as const;

/** A colour that a city states. */
export type Place = Readonly<{ mode: Mode; role: Role }>;

/** The stated colour that a colour of the look comes of; null for the generator's own. */
export function sourceOf(stated: StatedLook, mode: Mode, role: Role): Place | null {
  if (stated[mode][role] !== null) return { mode, role };
  const isCarried = mode === 'dark' && CARRIED.some((one) => one === role);
  if (isCarried && stated.light[role] !== null) return { mode: 'light', role };
  if (role === 'keyPale' && stated[mode].paper !== null) return { mode, role: 'paper' };
  return role === 'link' || role === 'keyPale' ? sourceOf(stated, mode, 'key') : null;
}

/** The contrast of a colour that is taken over, so that it can be read on all that lies on the paper, too. */
const SURE = 8;

const readable = (colour: Colour, paper: Colour): Colour =>
  moved(colour, 'white', (tried) => contrastOf(tried, paper) >= SURE) ?? '#ffffff';

function paletteOf(stated: StatedLook[Mode], own: Palette): Palette {
  const { key } = stated;
  const paper = stated.paper ?? own.paper;
  const following = key && { link: key, keyPale: mixed(paper, key, PALE) };
  const all = { ...own, ...following };
  return Object.fromEntries(ROLES.map((role) => [role, stated[role] ?? all[role]])) as Palette;
}

/** How much of the key colour is in its pale form. */
const PALE = 0.08;
