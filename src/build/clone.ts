import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

/**
 * Copies the project as it stands, with what is new and not yet committed, into a folder of its own, which it returns.
 * Packages are linked, but not what tools keep beside them: nothing that is done there reaches back.
 */
export function cloneProject(): string {
  const clone = mkdtempSync(join(tmpdir(), 'monosashi-'));
  for (const file of projectFiles()) cpSync(file, join(clone, file));
  mkdirSync(join(clone, 'node_modules'));
  for (const name of readdirSync('node_modules').filter(isPackages))
    symlinkSync(resolve('node_modules', name), join(clone, 'node_modules', name));
  return clone;
}

/** Folders that begin with a dot are tools' own, but that of the programs. */
const isPackages = (name: string): boolean => name === '.bin' || !name.startsWith('.');

/** Every file that Git knows, or would if it were added. */
function projectFiles(): readonly string[] {
  const { status, stdout } = spawnSync('git', ['ls-files', '-z', '-co', '--exclude-standard'], {
    ...{ encoding: 'utf8', maxBuffer: 1e8 },
  });
  if (status !== 0)
    throw new Error('missing Git repository: the project is copied by its list of files');
  return stdout.split('\0').filter((file) => file !== '' && existsSync(file));
}
