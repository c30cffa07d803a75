import { describe, test } from 'vitest';
import { otherContent } from './osaka.ts';

/** Tests that know all that can be found in the five reports; skipped where others stand. */
export const testWhole = test.skipIf(otherContent !== null);
export const describeWhole = describe.skipIf(otherContent !== null);
