import type { Difference } from '../../formats/changes/differences.ts';
import { spotKey, type Revision } from '../../model/content/revision.ts';
import type { Words as Message } from '../../parse/problem.ts';
import type { Words } from '../../text/words.ts';

/** A published figure changed, or a row went, and the log does not say so. */
export function unwritten(words: Words, { spot, field, before, after }: Difference): Message {
  if (field === 'row') {
    return {
      message: `公開した行（${spotKey(spot)}）がなくなっています`,
      remedy: `まちがいなら元に戻し、取りやめるなら content/changes.yaml の新しい版の figures に「${entryOf(spot, 'row')}」と理由を書いてください`,
    };
  }
  return {
    message: `公開した${words.revisedFields[field]}が「${printed(before)}」から「${printed(after)}」に変わっています`,
    remedy: `まちがいなら元に戻し、訂正なら content/changes.yaml の新しい版の figures に「${entryOf(spot, field)}, before: "${printed(before)}", after: "${printed(after)}"」と理由を書いてください`,
  };
}

/** The log tells of a correction that the content does not show. */
export function untrue(figure: Revision, differences: readonly Difference[]): Message {
  const real = differences.find(
    ({ spot, field }) => spotKey(spot) === spotKey(figure) && field === figure.field,
  );
  if (!real) {
    return {
      message: '公開した値は、前の版から変わっていません',
      remedy: '報告のファイルの値も直すか、この訂正を消してください',
    };
  }
  return {
    message: `訂正前と訂正後が、実際の値（「${printed(real.before)}」から「${printed(real.after)}」）と合いません`,
    remedy: `before: "${printed(real.before)}"、after: "${printed(real.after)}" と書いてください`,
  };
}

/** A figure that was put right before is put right again from another value. */
export const unlinked = ({ after }: Revision): Message => ({
  message: `この値は前の版で「${printed(after)}」に訂正されていて、訂正前の値と合いません`,
  remedy: `before: "${printed(after)}" と書いてください`,
});

export const unknownRecord = (version: string): Message => ({
  message: `記録した版 ${version} がありません`,
  remedy: '公開した版の記録は消さずに残し、新しい版を上に書き足してください',
});

export const notOnlyCorrected = (added: number): Message => ({
  message: `訂正だけの版（correction）なのに、${added}件の結果や取組が加わっています`,
  remedy: 'kind を minor にし、version もそれに合わせて書いてください',
});

export const lost = (address: string): Message => ({
  message: `前の版で公開したアドレス ${address} がなくなっています`,
  remedy: 'ページや番号を元に戻すか、content/redirects.yaml に移った先を書いてください',
});

const printed = (text: string | null): string => text ?? '―';

const entryOf = ({ report, strategy, initiative, result }: Difference['spot'], field: string) =>
  [
    `report: ${report}`,
    strategy === null ? null : `strategy: ${strategy}`,
    initiative === null ? null : `initiative: ${initiative}`,
    result === null ? null : `result: ${result}`,
    `field: ${field}`,
  ]
    .filter((part) => part !== null)
    .join(', ');
