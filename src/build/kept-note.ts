import { existsSync, readFileSync } from 'node:fs';

/** What an earlier run kept in a JSON file; null if there is none, or if the run was stopped while it wrote it. */
export function keptNote(path: string): unknown {
  try {
    return existsSync(path) ? JSON.parse(readFileSync(path, 'utf8')) : null;
  } catch (error) {
    if (error instanceof SyntaxError) return null;
    throw error;
  }
}
