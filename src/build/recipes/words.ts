import { GLOSSARY, SEARCH, type Files } from '../../parse/files.ts';
import { blocks, editBlock, ownText, readBlock, type Block } from '../typed.ts';
import { first, freeName, type Start } from './recipe.ts';

const termsOf = (files: Files): readonly Block[] => blocks(readBlock(files, GLOSSARY)['terms']);
const hintsOf = (files: Files): readonly Block[] => blocks(readBlock(files, SEARCH)['hints']);

/** Adds a term to the glossary. */
export function addTerm({ files }: Start): Files {
  const ids = termsOf(files).map(({ id }) => ownText(files, id));
  const id = freeName('shiken', ids, (taken) => `${taken}-x`);
  const again = '次の'.repeat(id.split('-x').length - 1);
  const term = {
    ...{ id, term: `${again}試験の用語`, reading: `${again}しけんのようご` },
    ...{ meaning: '試験のための用語です。', synonyms: [`${again}テスト用語`, `test term ${id}`] },
  };
  return editBlock(files, GLOSSARY, (file) => ({ ...file, terms: [...termsOf(files), term] }));
}

/** Adds what people may ask for who look for a term. */
export function addHint({ files }: Start): Files {
  const { term } = first(termsOf(files), 'term');
  const asked = freeName(
    '試しに入れた言葉',
    hintsOf(files).flatMap((hint) => (hint['asked'] ?? []) as readonly string[]),
    (taken) => `次に${taken}`,
  );
  const hint = { word: ownText(files, term), asked: [asked] };
  return editBlock(files, SEARCH, (file) => ({ ...file, hints: [...hintsOf(files), hint] }));
}
