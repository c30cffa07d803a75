import type { Dataset } from '../../model/dataset.ts';
import type { Links } from '../../links.ts';
import { lookFileHref } from '../../views/frame/look.ts';
import { OWN_LOOK, ROLES, type Mode, type Role } from '../../model/look/palette.ts';

type Look = Pick<Dataset, 'site' | 'look'>;

/**
 * The style sheet of a city's own look. It speaks of `html:root` to weigh more than the generator's theme wherever it
 * is loaded, and on paper it keeps to the colours that paper needs.
 */
export const lookSheet = ({ site, look }: Look, links: Links): string =>
  [
    ...(site.font ? faces(site.font, (name) => lookFileHref(links, name)) : []),
    `@media screen { html:root { ${declarations(look, changed(look, 'light'), 'light')} } }`,
    `@media screen and (prefers-color-scheme: dark) { html:root { ${declarations(look, ROLES, 'dark')} } }`,
    `@media print { html:root { ${declarations(look, PRINTED, 'light')} } }`,
    '',
  ].join('\n');

const PRINTED: readonly Role[] = ['key', 'target'];

const changed = (look: Dataset['look'], mode: Mode): readonly Role[] =>
  ROLES.filter((role) => look[mode][role] !== OWN_LOOK[mode][role]);

const declarations = (look: Dataset['look'], roles: readonly Role[], mode: Mode): string =>
  roles.map((role) => `--${kebab(role)}: ${look[mode][role]};`).join(' ');

/** `keyPale` → `key-pale` */
const kebab = (role: Role): string =>
  role.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);

type Font = NonNullable<Dataset['site']['font']>;

/** As high as Noto Sans JP: lines, and links to be touched in them, keep their height in any font. */
const HEIGHT = 'ascent-override: 116%; descent-override: 28.8%; line-gap-override: 0%;';

/** A variable font stands at both weights, and holds all between them. */
function faces({ regular, bold }: Font, hrefOf: (name: string) => string): readonly string[] {
  const face = (name: string, weight: string) =>
    `@font-face { font-family: 'own'; src: url('${hrefOf(name)}') format('woff2'); font-weight: ${weight}; font-display: swap; ${HEIGHT} }`;
  const all =
    regular === bold
      ? [face(regular, '100 900')]
      : [face(regular, '100 500'), face(bold, '600 900')];
  return [...all, "html:root { --own-font: 'own'; }"];
}
