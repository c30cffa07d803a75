import { expect, test } from 'vitest';
import { messages } from '../../text/ja/messages.ts';
import { parseDataset } from '../dataset.ts';
import { edited, expectProblem, REPORT } from '../fixture.ts';

test('parseDataset(radicals of a PDF) reads the kanji that are meant', () => {
  const files = edited(
    '助け合いを実感している区民の割合\n        target',
    '助け合いを実感している区⺠の⽐率\n        target',
  );
  const outcome = parseDataset(files, messages);
  const [strategy] = outcome.ok ? (outcome.dataset.reports[0]?.strategies ?? []) : [];
  expect(strategy?.outcomes[0]?.measure).toBe('助け合いを実感している区民の比率');
  const other = edited('講座の参加者数', '講座の参加⺹数');
  expectProblem(other, `${REPORT}:23:23 YAML`, /漢字に似た別の文字「⺹」/, /ふつうの漢字/);
});

test('parseDataset(character that is not printed) names its code where it stands', () => {
  const cases = [
    ['\u000b', 'U\\+000B'],
    ['\u0000', 'U\\+0000'],
    ['\u200b', 'U\\+200B'],
    ['\u202e', 'U\\+202E'],
    ['\ufffe', 'U\\+FFFE'],
    ['\ud800', 'U\\+D800'],
    ['\u{1ffff}', 'U\\+1FFFF'],
    ['\u0085', 'U\\+0085'],
  ] as const;
  for (const [character, code] of cases) {
    const files = edited('講座の参加者数', `講座の${character}参加者数`);
    const place = `${REPORT}:23:21 YAML`;
    expectProblem(files, place, new RegExp(`目に見えない文字（${code}）`), /打ち直して/);
  }
  const own = edited('講座の参加者数', '講座の\ue012参加者数');
  expectProblem(own, `${REPORT}:23:21 YAML`, /外字（U\+E012）/, /ふつうの文字/);
  const escaped = edited('講座の参加者数', '"講座の\\u000b参加者数"');
  expectProblem(escaped, `${REPORT}:23:18 YAML`, /目に見えない文字（U\+000B）/, /打ち直して/);
});
