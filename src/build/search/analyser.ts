import { TokenizerBuilder } from 'lindera-wasm-nodejs-ipadic';

/** A word as the analyser cuts it. `reading` is in katakana; missing for what its dictionary does not know. */
export type Token = Readonly<{
  surface: string;
  reading?: string;
  partOfSpeech: string;
  partOfSpeechSubcategory1?: string;
}>;

/** A morphological analyser of Japanese (IPADIC): cuts a text into its words. It is made once for all texts. */
export function analyser(): (text: string) => readonly Token[] {
  const builder = new TokenizerBuilder();
  builder.setDictionary('embedded://ipadic');
  builder.setMode('normal');
  const tokenizer = builder.build();
  return (text) => tokenizer.tokenize(text) as readonly Token[];
}
