import type { Notation } from '../model/figure/notation.ts';
import type { Messages } from '../text/ja/messages.ts';
import type { Keep, KeepData } from './keep.ts';
import type { Languages } from './localised.ts';

/** The text of a file, and the words in which its mistakes are told. */
export type Source = Reader & Readonly<{ file: string; text: string }>;

/** The words in which mistakes are told, and in which language and notation texts are read. */
export type Reader = Readonly<{
  messages: Messages;
  languages?: Languages;
  notation?: Notation;
  /** Missing where a file is read once. */
  keep?: Keep;
  /** Of reports, in place of `keep`. */
  keepReport?: KeepData;
}>;
