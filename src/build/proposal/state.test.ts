import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { messages } from '../../text/ja/messages.ts';
import { readContent } from '../content.ts';
import { inState } from './state.ts';

const place = mkdtempSync(`${tmpdir()}/monosashi-`);
const repository = `${place}/repository`;

function git(...args: readonly string[]): string {
  const who = ['-c', 'user.name=x', '-c', 'user.email=x@example.org'];
  const { status, stdout, stderr } = spawnSync('git', [...who, ...args], {
    ...{ cwd: repository, encoding: 'utf8' },
  });
  if (status !== 0) throw new Error(stderr);
  return stdout;
}

beforeAll(() => {
  mkdirSync(`${repository}/content/reports`, { recursive: true });
  git('init', '--quiet', '--initial-branch=main');
  writeFileSync(`${repository}/content/site.yaml`, 'title: 一\n');
  writeFileSync(`${repository}/content/reports/new.yaml`, '新しい');
  git('add', '.');
  git('commit', '--quiet', '--message', 'First');
  git('switch', '--quiet', '--create', 'other');
  writeFileSync(`${place}/secret`, '秘密');
  symlinkSync(`${place}/secret`, `${repository}/content/wards.yaml`);
  writeFileSync(`${repository}/content/site.yaml`, 'title: 二\n');
  git('add', '.');
  git('commit', '--quiet', '--message', 'Second');
  git('switch', '--quiet', 'main');
  git('rm', '-r', '--quiet', 'content/reports');
  mkdirSync(`${repository}/empty`);
});
afterAll(() => {
  rmSync(place, { recursive: true });
});

const filesIn = (named: string) => inState(named, messages, readContent, repository);

test('inState(revision) lays out the content of that revision, and leaves the work tree as it is', () => {
  const before = git('status', '--short');
  expect(filesIn('main')).toEqual({
    ok: true,
    made: { 'content/site.yaml': 'title: 一\n', 'content/reports/new.yaml': '新しい' },
  });
  expect(filesIn('main~0').ok).toBe(true);
  expect(git('status', '--short')).toBe(before);
});

test('inState(revision) takes away what it laid out', () => {
  const outcome = inState('main', messages, (folder) => folder, repository);
  expect(outcome.ok && readContent(outcome.made)).toEqual({});
});

test('inState(revision with a link) reads the link, and nothing that it leads to', () => {
  expect(filesIn('other')).toEqual({
    ok: true,
    made: expect.objectContaining({
      'content/site.yaml': 'title: 二\n',
      'content/wards.yaml': `${place}/secret`,
    }) as unknown,
  });
});

test('inState(folder) is the content itself, or the content in it', () => {
  const files = { 'content/site.yaml': 'title: 一\n' };
  expect(filesIn('.')).toEqual({ ok: true, made: files });
  expect(filesIn('content')).toEqual({ ok: true, made: files });
});

test('inState(name of nothing) says so', () => {
  expect(filesIn('no-such')).toEqual({ ok: false, message: messages.unknownState('no-such') });
  expect(filesIn('--all').ok).toBe(false);
  expect(filesIn('empty')).toEqual({
    ok: false,
    message: messages.stateWithoutContent('empty', 'content'),
  });
});
