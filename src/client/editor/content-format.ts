import { editedText, newText } from '../../parse/edit/edit.ts';
import { formOf } from '../../parse/edit/form.ts';

/** What the CMS keeps of a file: its form, and the text that it was read from. */
type Kept = Readonly<Record<string, unknown>>;

/** No field of the content is called so. */
const TEXT = '$text';

/** How the CMS reads content files and writes them back: only what was filled in anew is written anew. */
export const contentFormat = (languages: readonly string[], firstLine: string) => ({
  fromFile: (text: string): Kept => {
    const form = formOf({ text, languages });
    return { ...(form as Kept | null), [TEXT]: text };
  },
  toFile: ({ [TEXT]: text, ...form }: Kept): string =>
    typeof text === 'string' ? editedText({ text, languages }, form) : newText(form, firstLine),
});
