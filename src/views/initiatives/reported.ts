import type { Dataset } from '../../model/dataset.ts';

/** Whether a city reports initiatives at all: without any there is no page of them, and none leads to it. */
export const hasInitiatives = ({ index }: Dataset): boolean => index.initiatives.length > 0;
