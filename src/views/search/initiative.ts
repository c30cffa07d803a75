import type { Edition } from '../../edition.ts';
import type { PlacedInitiative } from '../../model/dataset.ts';
import type { Words } from '../../text/words.ts';
import { initiativeCard, type InitiativeRow } from '../initiatives/card.ts';
import { verdictText } from '../result/text.ts';
import { EMPTY, indicatorNames, present, reportFields, type SearchRecord } from './record.ts';
import { countedLines } from './respondents.ts';

/** An initiative as it can be found, with its results and how many people answered where they come from a survey. */
export function initiativeRecord(edition: Edition, placed: PlacedInitiative): SearchRecord {
  const { words } = edition;
  const card = initiativeCard(edition, placed);
  const { summary, withdrawal, before, done, results, issue, improvement, note } = card;
  const lines = results.map((one) => initiativeLine(words, one));
  const surveys = countedLines(words, placed);
  const fields = reportFields(edition, placed, card.indicators);
  return {
    ...EMPTY,
    ...fields,
    kind: 'initiative',
    title: words.blockTitle(
      words.initiative,
      placed.initiative.code === null ? '' : card.name,
      summary ?? indicatorNames(edition.dataset, card.indicators)[0] ?? '',
    ),
    href: card.href,
    known: present(...fields.known, placed.initiative.code),
    rating: card.achievement,
    text: present(
      ...[summary, ...lines, ...before, ...done, withdrawal, issue, improvement, note, ...surveys],
    ),
    signs: present(card.achievement, card.effectiveness),
  };
}

const initiativeLine = (
  words: Words,
  { measure, value, target, attainment, note }: InitiativeRow,
): string =>
  words.initiativeLine(
    measure,
    value ?? words.missing,
    target ?? words.missing,
    present(verdictText(words, attainment), note).join(words.gap) || null,
  );
