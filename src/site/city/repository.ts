import type { Locator, Page } from 'playwright-core';
import type { Files } from '../../parse/files.ts';

/**
 * Lets the CMS work on a repository on the machine of whoever edits. The browser's window in which a folder is chosen
 * gives way to a folder that the browser keeps for the page.
 */
export async function openRepository(page: Page, files: Files): Promise<void> {
  await page.evaluate(async (all) => {
    const root = await navigator.storage.getDirectory();
    await root.getDirectoryHandle('.git', { create: true });
    for (const [path, text] of Object.entries(all)) {
      let folder = root;
      for (const name of path.split('/').slice(0, -1))
        folder = await folder.getDirectoryHandle(name, { create: true });
      const file = await folder.getFileHandle(path.split('/').at(-1) ?? '', { create: true });
      const writable = await file.createWritable();
      await writable.write(text);
      await writable.close();
    }
    Object.assign(window, { showDirectoryPicker: () => Promise.resolve(root) });
  }, files);
  await page.getByRole('button', { name: /ローカル/ }).click();
}

/** The text of a file of that repository. */
export const readIn = (page: Page, path: string): Promise<string> =>
  page.evaluate(async (names) => {
    let folder = await navigator.storage.getDirectory();
    for (const name of names.slice(0, -1)) folder = await folder.getDirectoryHandle(name);
    const file = await folder.getFileHandle(names.at(-1) ?? '');
    return (await file.getFile()).text();
  }, path.split('/'));

/** A field of the form, by the keys that lead to it; it is drawn when it comes into view. */
export async function fieldAt(page: Page, path: string): Promise<Locator> {
  const field = page.locator(`[data-key-path="${path}"]`);
  await field.scrollIntoViewIfNeeded();
  return field;
}

/** Fills a field with a text. */
export async function fill(page: Page, path: string, text: string): Promise<void> {
  await (await fieldAt(page, path)).getByRole('textbox').fill(text);
}

/** Opens an entry of a list. */
export async function unfold(page: Page, list: string, entry: number): Promise<void> {
  const field = await fieldAt(page, list);
  await field.locator(`[aria-controls$="-item-${entry}-body"]`).first().click();
}

/** Chooses one of the few options of a field. */
export async function choose(page: Page, path: string, option: RegExp): Promise<void> {
  await (await fieldAt(page, path)).getByRole('radio', { name: option }).click();
}
