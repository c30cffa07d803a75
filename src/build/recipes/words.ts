import { GLOSSARY, SEARCH, type Files } from '../../parse/files.ts';
import { blocks, editBlock, ownText, readBlock } from '../typed.ts';
import { first, type Start } from './recipe.ts';

/** Adds a term to the glossary. */
export const addTerm = ({ files }: Start): Files =>
  editBlock(files, GLOSSARY, (file) => ({
    ...file,
    terms: [
      ...blocks(file['terms']),
      {
        ...{ id: 'shiken', term: '試験の用語', reading: 'しけんのようご' },
        ...{ meaning: '試験のための用語です。', synonyms: ['テスト用語', 'test term'] },
      },
    ],
  }));

/** Adds what people may ask for who look for a term. */
export const addHint = ({ files }: Start): Files => {
  const { term } = first(blocks(readBlock(files, GLOSSARY)['terms']), 'term');
  return editBlock(files, SEARCH, (file) => ({
    ...file,
    hints: [...blocks(file['hints']), { word: ownText(files, term), asked: ['試しに入れた言葉'] }],
  }));
};
