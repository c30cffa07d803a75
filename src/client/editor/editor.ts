import { contentFormat } from './content-format.ts';

/** What is used of the CMS (https://sveltiacms.app/en/docs/api). */
type Cms = Readonly<{
  default: Readonly<{
    registerCustomFormat: (
      name: string,
      extension: string,
      format: ReturnType<typeof contentFormat>,
    ) => void;
    init: (options: Readonly<{ config: unknown }>) => void;
  }>;
}>;

/** Starts the CMS on the page of the editor, which names its files; if it cannot be loaded, the page says so. */
export async function startEditor(): Promise<void> {
  const place = document.querySelector<HTMLElement>('[data-editor]');
  const {
    config = '',
    cms = '',
    languages = '',
    firstLine = '',
    format = '',
  } = place?.dataset ?? {};
  try {
    const [{ default: editor }, settings] = await Promise.all([
      import(/* @vite-ignore */ cms) as Promise<Cms>,
      fetch(config).then((response) => response.json() as Promise<unknown>),
    ]);
    editor.registerCustomFormat(format, 'yaml', contentFormat(languages.split(' '), firstLine));
    editor.init({ config: settings });
    place?.remove();
  } catch (error) {
    place?.setAttribute('data-failed', '');
    throw error;
  }
}
