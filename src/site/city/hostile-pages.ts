import { describe, expect, test } from 'vitest';
import { htmlValidator } from '../flaws.ts';
import { readBuilt, useSite } from '../site.ts';

const flawsOf = htmlValidator({ 'no-redundant-role': 'off' });
/** What follows the script in every text: an evaluated expression would read 49. */
const COMPUTED = '{{7*7}}${7*7}';

/** Every page of a site whose texts try to break out shows them, and does nothing that they say. */
export function testPages(site: string, paths: readonly string[]): void {
  const open = useSite(site);
  describe.each(paths)('%s', (path) => {
    test('runs and loads nothing that a text brings, and shows it as it is', async () => {
      const { page, problems } = await open(path);
      expect(problems).toEqual([]);
      const brought = 'img[src=x], script:not([src]):not([type="application/ld+json"]), [onerror]';
      expect(await page.locator(brought).count()).toBe(0);
      const said = await page.locator('body').evaluate((body) => {
        for (const code of body.querySelectorAll('code, script, noscript')) code.remove();
        return body.textContent;
      });
      // A line of a chart can break where a text has a space, and a long text can end with a mark of what is left out.
      const [, ...told] = said.replace(/\s/g, '').split('<!--]]>&lt;b&gt;');
      const asWritten = (text: string) =>
        text.startsWith(COMPUTED) || COMPUTED.startsWith(text.slice(0, text.indexOf('…')));
      expect(told.filter((text) => !asWritten(text)).map((text) => text.slice(0, 40))).toEqual([]);
      expect(said).not.toMatch(/&(?:amp|quot|#39);/);
    });

    test('is valid HTML, with linked data that can be read', async () => {
      const html = readBuilt(path, site);
      expect(await flawsOf(html)).toEqual([]);
      const linked = [...html.matchAll(/<script type="application\/ld\+json">(.*?)<\/script>/gs)];
      for (const [, text = ''] of linked) {
        expect(JSON.stringify(JSON.parse(text))).toContain('hostile()');
        expect(text).not.toContain('<');
      }
    });
  });
}
