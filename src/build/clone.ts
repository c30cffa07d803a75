import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join, resolve } from 'node:path';

/**
 * Copies the project as it stands, with what is new and not yet committed, into a folder of its own, which it returns.
 * Packages are linked, but not what tools keep beside them: nothing that is done there reaches back.
 */
export function cloneProject(): string {
  const clone = mkdtempSync(join(tmpdir(), 'monosashi-'));
  const made = new Set(['.git', ...readFileSync('.gitignore', 'utf8').split(/\r?\n/)]);
  cpSync('.', clone, { recursive: true, filter: (path) => !made.has(basename(path)) });
  mkdirSync(join(clone, 'node_modules'));
  for (const name of readdirSync('node_modules').filter(isPackages))
    symlinkSync(resolve('node_modules', name), join(clone, 'node_modules', name));
  return clone;
}

/** Folders that begin with a dot are tools' own, but that of the programs. */
const isPackages = (name: string): boolean => name === '.bin' || !name.startsWith('.');
