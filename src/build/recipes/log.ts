import { load } from 'js-yaml';
import { nextVersion, type ReleaseKind } from '../../model/content/release.ts';
import { CHANGES, type Files } from '../../parse/files.ts';
import type { Problem } from '../../parse/problem.ts';
import { blocks, editBlock, textIn, type Block } from '../typed.ts';

/** What messages offer to be pasted into the log of changes: 「- { report: …, field: value, before: …, after: … }」 */
const OFFERED = /(figures|cells)[^「]*「(- \{.*\})」/;

/** Whether a message asks for nothing but an entry in the log. */
export const isUntold = ({ remedy }: Problem): boolean => OFFERED.test(remedy);

/** The content with a version on top that tells all that messages ask for, as they offer it. */
export function withVersion(files: Files, kind: ReleaseKind, untold: readonly Problem[]): Files {
  const offered = untold.flatMap(({ remedy }) => {
    const [, list = '', entry = ''] = OFFERED.exec(remedy) ?? [];
    return blocks(load(entry) as Block[]).map((one) => ({ list, one }));
  });
  const entriesOf = (name: string) =>
    offered.filter(({ list }) => list === name).map(({ one }) => one);
  return editBlock(files, CHANGES, (log) => {
    const versions = blocks(log['versions']);
    const last = versions[0] ?? { version: '0.0.0', date: '2026-01-01' };
    const entry = { what: '試験の変更', why: '手順を試すため' };
    const version = {
      ...{ version: nextVersion(textIn(last, 'version'), kind), date: last['date'] ?? '' },
      ...{ kind, summary: '手順の試験のための版です。' },
      entries: [{ ...entry, figures: entriesOf('figures'), cells: entriesOf('cells') }],
    };
    return { ...log, versions: [version, ...versions] };
  });
}
