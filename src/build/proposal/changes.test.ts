import { globSync, readFileSync, statSync } from 'node:fs';
import { expect, test } from 'vitest';
import { messages } from '../../text/ja/messages.ts';
import { reportChanges } from './changes.ts';
import { CITY, TEN_EDITS, useCopies } from './fixture.ts';

const copyOf = useCopies();
const report = (...given: readonly string[]) => reportChanges(given);

test('reportChanges(two folders, pictures) draws each chart that changes, before and after', async () => {
  const { value, rating } = TEN_EDITS;
  const after = copyOf(...[value, rating].filter((edit) => edit !== undefined));
  const pictures = `${after}.pictures`;
  const outcome = await report(CITY, after, '--pictures', pictures);
  expect(outcome.ok && outcome.made).toContain(
    '（`greetings-before.png` → `greetings-after.png`）',
  );
  expect(globSync('*', { cwd: pictures }).sort()).toEqual(
    ['after', 'before'].flatMap((side) => [`greetings-${side}.png`, `greetings-${side}.svg`]),
  );
  const [now, then] = ['after', 'before'].map((side) =>
    readFileSync(`${pictures}/greetings-${side}.svg`, 'utf8'),
  );
  expect(now).toContain('58.4%');
  expect(then).not.toContain('58.4%');
  expect(statSync(`${pictures}/greetings-after.png`).size).toBeGreaterThan(1000);
});

test('reportChanges(arguments that say too little or what is not known) says how to ask', async () => {
  const usage = { ok: false, message: messages.proposalUsage() };
  expect(await report()).toEqual(usage);
  expect(await report(CITY)).toEqual(usage);
  expect(await report(CITY, CITY, CITY)).toEqual(usage);
  expect(await report(CITY, CITY, '--limit', 'ten')).toEqual(usage);
  expect(await report(CITY, CITY, '--output=x')).toEqual(usage);
  expect(await report(CITY, 'no-such')).toEqual({
    ...{ ok: false, message: messages.unknownState('no-such') },
  });
});
