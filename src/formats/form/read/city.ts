import type { Form } from '../../../model/content/form.ts';
import type { Framework } from '../../../model/content/framework.ts';
import type { Ward } from '../../../model/content/ward.ts';
import type { Words } from '../../../text/words.ts';
import type { Block } from '../cell/content.ts';
import type { Languages } from '../cell/flat.ts';

/** A city's form and what its sheets may name. */
export type City = Readonly<{
  framework: Framework;
  form: Form;
  wards: readonly Ward[];
  cityName: string;
  words: Words;
  languages: Languages;
  /** The results of a ward's reports on this and earlier years, the latest first: what they ask is decided there. */
  results: (ward: string) => readonly Block[];
}>;
