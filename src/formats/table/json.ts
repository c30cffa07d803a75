import { inParts } from './in-parts.ts';

/** JSON that people can read too: two spaces, one final line break. Missing is null. */
export const json = (value: unknown): string => `${JSON.stringify(value, null, 2)}\n`;

/** The same of a list of any length, in UTF-8. */
export const jsonList = (values: readonly unknown[]): Uint8Array<ArrayBuffer> =>
  values.length === 0
    ? Buffer.from(json(values))
    : inParts(values, jsonItems, { head: OPENED, between: ',\n', tail: `${CLOSED}\n` });

const OPENED = '[\n';
const CLOSED = '\n]';

const jsonItems = (values: readonly unknown[]): string =>
  JSON.stringify(values, null, 2).slice(OPENED.length, -CLOSED.length);
