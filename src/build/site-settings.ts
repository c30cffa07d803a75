import { existsSync, readFileSync } from 'node:fs';
import { siteSchema } from '../model/content/site.ts';
import { SITE } from '../parse/files.ts';
import { lenient } from '../parse/lenient.ts';
import { contentOfText } from '../parse/yaml.ts';
import { contentFolder } from './content.ts';

/** What Astro has to know of the site before its content is read. */
export type SiteSettings = Readonly<{ address: URL; hasEditor: boolean }>;

/** What `site.yaml` says of itself, whatever else is wrong with it; where it names no address, that of this machine. */
export function siteSettings(): SiteSettings {
  const file = SITE.replace('content', contentFolder());
  const content = contentOfText(existsSync(file) ? readFileSync(file, 'utf8') : '');
  const { baseUrl } = lenient(siteSchema, content);
  return {
    address: new URL(baseUrl ?? 'http://localhost/'),
    hasEditor: typeof content === 'object' && content !== null && 'editor' in content,
  };
}
