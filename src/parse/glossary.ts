import { glossarySchema, type Glossary } from '../model/content/glossary.ts';
import { entriesOf, repeatedFindings } from './checks.ts';
import { parseWith, withFindings, type Parsed } from './document.ts';
import { block, blocks, word } from './references.ts';

/** Reads the glossary; every term has an id of its own. */
export const parseGlossary = (file: string, text: string): Parsed<Glossary> =>
  withFindings(parseWith(glossarySchema, file, text), (content) =>
    repeatedFindings(entriesOf(glossary.parse(content).terms, ['terms']), 'id'),
  );

const glossary = block({ terms: blocks({ id: word }) });
