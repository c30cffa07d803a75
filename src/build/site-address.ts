import { existsSync, readFileSync } from 'node:fs';
import { siteSchema } from '../model/content/site.ts';
import { lenient } from '../parse/lenient.ts';
import { contentOfText } from '../parse/yaml.ts';
import { contentFolder } from './content.ts';

/** The address of the site; where `site.yaml` does not say it, that of a machine of one's own. */
export function siteAddress(): URL {
  const file = `${contentFolder()}/site.yaml`;
  const text = existsSync(file) ? readFileSync(file, 'utf8') : '';
  return new URL(lenient(siteSchema, contentOfText(text)).baseUrl ?? 'http://localhost/');
}
