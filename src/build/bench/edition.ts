import type { Edition } from '../../edition.ts';
import { readContent } from '../content.ts';
import { readEditions } from '../editions.ts';
import { inventedContent, type Size } from './content.ts';

/** Invented content of a size, made from that of the project, in its own language. */
export function inventedEdition(size: Size): Edition {
  const reading = readEditions(inventedContent(readContent(), size));
  if (reading.ok) return reading.own;
  throw new Error('invalid content');
}
