import type { Confirmable } from '../../model/report/confirmation.ts';

const KINDS: Readonly<Record<Confirmable, string>> = {
  copied: 'Same as in the previous report',
  restated: 'Previous value that differs from the previous report',
  swapped: 'Value and previous value exchanged',
  leap: 'Value far from the year before',
  fraction: 'Share written as a fraction',
  above: 'More than 100%',
  unit: 'Unit that differs from before, or none',
  missing: 'No value or no previous value',
  repeated: 'Same as beside it',
  question: 'Words of the common indicator',
  break: 'Changed question',
  rating: 'Rating at odds with its figures',
  unrated: 'No rating',
  target: 'Target missing or at odds',
  figure: 'Number that differs from the printed one',
  survey: 'Response rate at odds with its numbers',
  link: 'Initiative that does not fit its strategy',
  source: 'Title and publisher',
  ward: 'Name of another area',
  year: 'Unlikely year',
  text: 'Text cut off or pasted',
};

const fields = Object.fromEntries(
  Object.entries(KINDS).map(([kind, title]) => [
    kind,
    { title, hint: 'Where in the source this was seen.' },
  ]),
) as Readonly<Record<Confirmable, Readonly<{ title: string; hint: string }>>>;

/** Words of what was checked against the source and is right as it stands. */
export const confirmedWords = {
  title: 'Confirmed warnings',
  hint: 'Warnings of npm run check about what is as in the source.',
  fields,
} as const;
