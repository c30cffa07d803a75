import { glossarySchema, type Glossary } from '../model/content/glossary.ts';
import { entriesOf, repeatedFindings } from './repeated.ts';
import { parseWith, withFindings, type Parsed } from './document.ts';
import { lenient } from './lenient.ts';
import type { Source } from './source.ts';

/** Reads the glossary; every term has an id of its own. */
export const parseGlossary = (source: Source): Parsed<Glossary> =>
  withFindings(parseWith(glossarySchema, source), (content) =>
    repeatedFindings(entriesOf(lenient(glossarySchema, content).terms, ['terms']), 'id'),
  );
