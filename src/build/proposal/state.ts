import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import type { Messages } from '../../text/ja/messages.ts';
import { contentFolder } from '../content.ts';

/** What was made, or why nothing was, for the person who asked for it. */
export type Outcome<Made> = Readonly<{ ok: true; made: Made } | { ok: false; message: string }>;

/**
 * Hands on the folder of the content that a name stands for: a folder, or a revision of a repository, which is laid out
 * as long as it is worked with.
 */
export function inState<Made>(
  named: string,
  messages: Messages,
  work: (folder: string) => Made,
  repository = '.',
): Outcome<Made> {
  const without = {
    ok: false,
    message: messages.stateWithoutContent(named, contentFolder()),
  } as const;
  const place = resolve(repository, named);
  if (existsSync(place) && statSync(place).isDirectory()) {
    const folder = [place, join(place, contentFolder())].find((one) =>
      existsSync(`${one}/site.yaml`),
    );
    return folder === undefined ? without : { ok: true, made: work(folder) };
  }
  const git = gitIn(repository);
  const verify = ['rev-parse', '--verify', '--quiet', '--end-of-options'];
  const commit = git([...verify, `${named}^{commit}`]);
  if (commit === null) return { ok: false, message: messages.unknownState(named) };
  const tree = git([...verify, `${commit}:./${contentFolder()}`]);
  return tree === null ? without : { ok: true, made: laidOut(git, tree, work) };
}

/** Runs Git: gives what it prints, without the end of the line; null if it fails or is not there. */
type Git = (args: readonly string[], index?: string) => string | null;

const gitIn =
  (repository: string): Git =>
  (args, index) => {
    const env = index === undefined ? {} : { GIT_INDEX_FILE: index };
    const { status, stdout } = spawnSync('git', args, {
      ...{ cwd: repository, encoding: 'utf8' },
      env: { ...process.env, ...env },
    });
    return status === 0 ? stdout.trim() : null;
  };

/** Writes the files of a tree, and takes them away when the work is done. */
function laidOut<Made>(git: Git, tree: string, work: (folder: string) => Made): Made {
  const place = mkdtempSync(join(tmpdir(), 'monosashi-'));
  try {
    const index = join(place, 'index');
    const [read, write] = [git(['read-tree', tree], index), git(checkOut(place), index)];
    if (read === null || write === null) throw new Error(`missing tree: ${tree}`);
    return work(join(place, 'content'));
  } finally {
    rmSync(place, { recursive: true });
  }
}

/** A link is written as the text that it is: nothing outside of the tree can be read by it. */
const checkOut = (place: string): readonly string[] => [
  ...['-c', 'core.symlinks=false', 'checkout-index', '--all'],
  `--prefix=${place}/content/`,
];
