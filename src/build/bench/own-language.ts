import type { Files } from '../../parse/files.ts';
import { contentLanguages } from '../../parse/language.ts';
import { localised } from '../../parse/localised.ts';
import { contentOfText } from '../../parse/yaml.ts';
import { typedFile, type Block, type Typed } from '../typed.ts';

/** Content as it is without the other languages of its site: texts in its own alone, no pages in others. */
export function inOwnLanguage(files: Files): Files {
  const all = contentLanguages(files);
  const [own = '', ...others] = all;
  const isForeign = (path: string) =>
    others.some((one) => path.startsWith(`content/pages/${one}/`));
  return Object.fromEntries(
    Object.entries(files)
      .filter(([path]) => !isForeign(path))
      .map(([path, text]) => [path, path.endsWith('.yaml') ? inLanguage(text, all, own) : text]),
  );
}

/** A file with its texts in one of its languages. */
function inLanguage(text: string, all: readonly string[], spoken: string): string {
  const content = localised(contentOfText(text), { all, spoken });
  const typed = JSON.parse(JSON.stringify(content)) as Typed;
  return typedFile(
    'languages' in Object(typed) ? { ...(typed as Block), languages: [spoken] } : typed,
  );
}
