import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Messages } from '../../text/ja/messages.ts';
import { contentFolder } from '../content.ts';

/** What was made of the content in one state of a repository, or why there is none. */
export type Outcome<Made> = Readonly<{ ok: true; made: Made } | { ok: false; message: string }>;

/**
 * Hands on the folder of the content that a name stands for: a folder, or a revision of the repository that this process
 * runs in, which is laid out as long as it is worked with.
 */
export function inState<Made>(
  named: string,
  messages: Messages,
  work: (folder: string) => Made,
): Outcome<Made> {
  const without = () => ({
    ...{ ok: false as const, message: messages.stateWithoutContent(named, contentFolder()) },
  });
  if (existsSync(named) && statSync(named).isDirectory()) {
    const places = [named, join(named, contentFolder())];
    const folder = places.find((one) => existsSync(`${one}/site.yaml`));
    return folder === undefined ? without() : { ok: true, made: work(folder) };
  }
  const commit = git(['rev-parse', '--verify', '--quiet', '--end-of-options', `${named}^{commit}`]);
  if (commit === null) return { ok: false, message: messages.unknownState(named) };
  const tree = git(['rev-parse', '--verify', '--quiet', `${commit}:./${contentFolder()}`]);
  return tree === null ? without() : { ok: true, made: laidOut(tree, work) };
}

function laidOut<Made>(tree: string, work: (folder: string) => Made): Made {
  const place = mkdtempSync(join(tmpdir(), 'monosashi-'));
  try {
    layOut(tree, place);
    return work(join(place, 'content'));
  } finally {
    rmSync(place, { recursive: true });
  }
}

/** Writes the files of a tree. A link is written as the text it is: nothing outside of the tree can be read by it. */
function layOut(tree: string, place: string): void {
  const env = { ...process.env, GIT_INDEX_FILE: join(place, 'index') };
  const isDone =
    git(['read-tree', tree], env) !== null &&
    git(
      ['-c', 'core.symlinks=false', 'checkout-index', '--all', `--prefix=${place}/content/`],
      env,
    ) !== null;
  if (!isDone) throw new Error(`missing tree: ${tree}`);
}

/** What Git prints, without the end of the line; null if it fails or is not there. */
function git(args: readonly string[], env: NodeJS.ProcessEnv = process.env): string | null {
  const { status, stdout } = spawnSync('git', args, { encoding: 'utf8', env });
  return status === 0 ? stdout.trim() : null;
}
