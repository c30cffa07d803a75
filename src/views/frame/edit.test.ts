import { expect, test } from 'vitest';
import { editionOf } from '../../edition.ts';
import { placedInitiatives, placedResults } from '../../model/dataset.ts';
import { parseDataset } from '../../parse/dataset.ts';
import { edited, FILES, REPORT, SITE } from '../../parse/fixture.ts';
import { messages } from '../../text/ja/messages.ts';
import { initiativeCard } from '../initiatives/card.ts';
import { reportFrame } from '../report/frame.ts';
import { strategyCard } from '../report/strategy.ts';
import { resultProof } from '../result/proof.ts';
import { editHref, lineHref } from './edit.ts';

const REPOSITORY = 'https://code.example.org/results/';
const editionIn = (files: typeof FILES | ReturnType<typeof edited>) => {
  const reading = parseDataset(files, messages);
  if (!reading.ok) throw new Error(JSON.stringify(reading.problems));
  return editionOf(reading.dataset);
};
const edition = editionIn(edited('languages', `repositoryUrl: ${REPOSITORY}\nlanguages`, SITE));
const without = editionIn(FILES);
const [placed] = placedResults(edition.dataset);

test('editHref(edition, file) leads to the file where it can be changed', () => {
  expect(editHref(edition, 'content/glossary.yaml')).toBe(
    `${REPOSITORY}edit/main/content/glossary.yaml`,
  );
});

test('a report, a strategy, a result and an initiative lead to where they stand in their file', () => {
  if (!placed) throw new Error('missing result');
  const text = FILES[REPORT].split('\n');
  const textAt = (href: string | null) =>
    text[Number(/#L(\d+)$/.exec(href ?? '')?.[1]) - 1]?.trim();
  expect(reportFrame(edition, placed, '/').edit).toBe(`${REPOSITORY}edit/main/${REPORT}`);
  const proof = resultProof(edition, placed).edit;
  expect(proof).toMatch(`${REPOSITORY}blob/main/${REPORT}#L`);
  expect(textAt(proof)).toMatch(/^- measure: 助け合い/);
  expect(textAt(strategyCard(edition, placed, placed.strategy).edit)).toBe('- code: 4-1');
  const [initiative] = placedInitiatives(edition.dataset);
  expect(textAt(initiative ? initiativeCard(edition, initiative).edit : null)).toBe(
    '- code: 4-1-1',
  );
});

test('lineHref(edition, what has no line of its own) leads to the block, else to the file', () => {
  const spot = { report: 'kita/2016', strategy: null, initiative: '4-1-1', result: 9 };
  expect(lineHref(edition, spot)).toBe(lineHref(edition, { ...spot, result: null }));
  expect(lineHref(edition, { ...spot, initiative: 'x' })).toBe(`${REPOSITORY}blob/main/${REPORT}`);
});

test('nothing leads anywhere for a site without a repository', () => {
  const [first] = placedResults(without.dataset);
  if (!first) throw new Error('missing result');
  expect(reportFrame(without, first, '/').edit).toBeNull();
  expect(resultProof(without, first)).toMatchObject({ edit: null, report: null });
  expect(strategyCard(without, first, first.strategy).edit).toBeNull();
});
