import { chromium, type Browser } from 'playwright-core';
import { inject } from 'vitest';
import { findBrowser, launchFlags } from '../build/browser.ts';

declare module 'vitest' {
  // eslint-disable-next-line @typescript-eslint/consistent-type-definitions -- what a setup hands on is added to it
  export interface ProvidedContext {
    /** Where the browser of `browser-setup.ts` listens. */
    browser: string;
  }
}

let connected: Promise<Browser> | undefined;

/** The browser that all tests of a project share; whoever opens a context in it closes it. */
export const sharedBrowser = (): Promise<Browser> =>
  (connected ??= chromium.connect(inject('browser')));

/** A browser of one's own with further flags, which ends with the process. */
export const browserWith = (...flags: readonly string[]): Promise<Browser> =>
  chromium.launch({ executablePath: findBrowser() ?? '', args: [...launchFlags, ...flags] });
