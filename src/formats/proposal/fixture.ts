import { editionOf } from '../../edition.ts';
import { parseDataset } from '../../parse/dataset.ts';
import type { Files } from '../../parse/files.ts';
import { FILES } from '../../parse/fixture.ts';
import { messages } from '../../text/ja/messages.ts';
import { proposal } from './proposal.ts';

/** The site of content that has no mistake. */
export const editionIn = (files: Files) => {
  const reading = parseDataset(files, messages);
  if (!reading.ok) throw new Error(JSON.stringify(reading.problems));
  return editionOf(reading.dataset);
};
/** What a change of the fixture, or of other files, comes to. */
export const proposed = (after: Files, before: Files = FILES) =>
  proposal(editionIn(before), editionIn(after));

/** What is told of parts: part, place, field, before → after. */
export const told = (after: Files, before?: Files): readonly string[] =>
  [...proposed(after, before).parts].flatMap(([part, changes]) =>
    changes.map(
      ({ place, field, before, after }) =>
        `${part}: ${place.name} ${field} ${before ?? '―'} → ${after ?? '―'}`,
    ),
  );
