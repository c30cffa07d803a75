import type { z } from 'zod';
import type { ScaleName } from './scale.ts';

/**
 * What the content registers and reports refer to: the wards, the regions, the indicators, the grades of
 * each scale.
 */
export type Register = 'wards' | 'regions' | 'indicators' | ScaleName;

/** A field that names an entry of a register: editors offer what is registered there. */
export const naming = <T extends z.ZodType>(register: Register, schema: T): T =>
  schema.meta({ register });
