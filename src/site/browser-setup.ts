import { chromium } from 'playwright-core';
import type { TestProject } from 'vitest/node';
import { findBrowser, launchFlags, missingTools } from '../build/browser.ts';

/** Starts one browser for all test files of a project and ends it after the last; without one, says what installs it. */
export async function setup(project: TestProject): Promise<() => Promise<void>> {
  const executablePath = findBrowser();
  if (!executablePath)
    throw new Error(`missing Chromium; this installs it: ${missingTools().join(' && ')}`);
  const server = await chromium.launchServer({ executablePath, args: launchFlags });
  project.provide('browser', server.wsEndpoint());
  return () => server.close();
}
