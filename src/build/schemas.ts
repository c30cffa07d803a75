import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { schemaFiles } from '../formats/schema/files.ts';
import { contentFolder, readContent } from './content.ts';
import { readEditions } from './editions.ts';
import { stop } from './refuse.ts';

/** Writes beside the content what editors check it by; mistakes in the content are named, and nothing is written. */
export function writeSchemas(folder = contentFolder()): void {
  const reading = readEditions(readContent(folder));
  if (!reading.ok) return stop(reading.problems, reading.messages);
  for (const [path, text] of Object.entries(schemaFiles(reading.own, reading.messages))) {
    const file = `${folder}/${path}`;
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text);
  }
}
