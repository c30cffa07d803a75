/** JSON that people can read too: two spaces, one final line break. Missing is null. */
export const json = (value: unknown): string => `${JSON.stringify(value, null, 2)}\n`;
