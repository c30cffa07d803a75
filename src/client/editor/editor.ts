import CMS, { type CmsConfig } from '@sveltia/cms';
import { contentFormat } from './content-format.ts';

/** Starts the CMS on the page of the editor, which names its settings. Until then the page says that it is loading. */
export async function startEditor(): Promise<void> {
  const place = document.querySelector<HTMLElement>('[data-editor]');
  const { config = '', languages = '', firstLine = '', format = '' } = place?.dataset ?? {};
  const settings = (await (await fetch(config)).json()) as CmsConfig;
  CMS.registerCustomFormat(format, 'yaml', contentFormat(languages.split(' '), firstLine));
  await CMS.init({ config: settings });
  place?.remove();
}
