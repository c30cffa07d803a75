import type { Words } from '../../text/words.ts';
import { statedIn, type StatedRow } from '../changes/stated.ts';

/** The surveys behind a published row in words, that of the year before too; null if it states none. */
export function surveyText(words: Words, row: StatedRow): string | null {
  const [now, before] = [waveText(words, row, ''), waveText(words, row, 'previous_')];
  const part = statedIn(row, 'survey_part');
  const previous = before === null ? '' : words.labelled(words.previousSurvey, before);
  return now === null
    ? null
    : [now + (part === null ? '' : words.surveyPart(part)), previous]
        .filter((text) => text !== '')
        .join('\n');
}

/** `区民アンケート（無作為に選んだ人への調査、1月実施、対象2,000人、回答715人、回答率35.8%）` */
function waveText(words: Words, row: StatedRow, prefix: '' | 'previous_'): string | null {
  const cell = (column: string) => statedIn(row, `${prefix}survey_${column}`);
  const people = (count: string | null) => count && words.people(words.number(Number(count)));
  const methods: Readonly<Record<string, string>> = words.surveyMethods;
  const method = cell('method');
  if (method === null) return null;
  return words.surveyLine(
    statedIn(row, 'survey') ?? words.surveyUnnamed,
    methods[method] ?? method,
    {
      when: cell('when'),
      asked: people(cell('asked')),
      answered: people(cell('answered')),
      rate: cell('rate'),
    },
  );
}
