import { formed } from './fields.ts';

/** A code in whatever form, of letters and digits with signs between them: `1-1-a`, `2.3`, `E05000001`. */
export const CODE = /^(?!.*[\uff01-\uff5e])[\p{L}\p{N}]+(?:[-._/:][\p{L}\p{N}]+)*$/u;

export const code = formed(CODE, 'badCode', { minimum: 0 });
