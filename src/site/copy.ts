import { spawnSync } from 'node:child_process';
import {
  cpSync,
  globSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';

/** How a script ended, and all that it printed. */
export type Outcome = Readonly<{ status: number | null; said: string }>;

/** A copy of the project in a folder of its own, to be edited and built by a test. */
export type Copy = Readonly<{
  root: string;
  read: (file: string) => string;
  edit: (file: string, from: string, to: string) => void;
  run: (script: string, ...options: readonly string[]) => Outcome;
  remove: () => void;
}>;

/** Copies the project without what it made. */
export function copyProject(): Copy {
  const root = mkdtempSync(`${tmpdir()}/monosashi-`);
  const parts = ['src', 'scripts', 'content', 'public', ...globSync('*.{json,mjs,ts}')];
  for (const part of parts) cpSync(part, `${root}/${part}`, { recursive: true });
  symlinkSync(`${process.cwd()}/node_modules`, `${root}/node_modules`, 'junction');
  const read = (file: string) => readFileSync(`${root}/${file}`, 'utf8');
  return {
    ...{ root, read },
    edit: (file, from, to) => {
      const before = read(file);
      if (!before.includes(from)) throw new RangeError(`missing text: ${from}`);
      writeFileSync(
        `${root}/${file}`,
        before.replace(from, () => to),
      );
    },
    run: (script, ...options) => runIn(root, script, options),
    remove: () => {
      rmSync(root, { recursive: true, force: true });
    },
  };
}

function runIn(cwd: string, script: string, options: readonly string[]): Outcome {
  const { status, stdout, stderr } = spawnSync(process.execPath, [script, ...options], {
    cwd,
    encoding: 'utf8',
  });
  return { status, said: stdout + stderr };
}
