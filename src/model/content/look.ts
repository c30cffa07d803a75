import { z } from 'zod';
import type { Colour } from '../look/colour.ts';
import { ROLES, type Role } from '../look/palette.ts';
import { formed, optional } from './fields.ts';

/** `#00594c`, or `00594c`, since a blank and `#` begin a comment. */
const colour = formed(/^#?[\dA-Fa-f]{6}$/, 'badColour').transform(
  (written): Colour => `#${written.replace('#', '').toLowerCase()}`,
);

const everyRole = <Value>(value: Value) =>
  Object.fromEntries(ROLES.map((role) => [role, value])) as Record<Role, Value>;

const paletteSchema = z.strictObject(everyRole(optional(colour))).default(everyRole(null));

/** The colours of a city's own look, in light and dark; whatever is left out is the generator's. */
export const lookSchema = z.strictObject({ light: paletteSchema, dark: paletteSchema });
