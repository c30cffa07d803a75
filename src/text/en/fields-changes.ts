import type { PublishedTable } from '../../model/content/cell.ts';
import type { changesSchema } from '../../model/content/release.ts';
import type { FileWords } from '../field.ts';
import { versionWords } from './version.ts';

const reportExamples = ['central/2016'] as const;

const before = { title: 'Before', hint: 'What was printed before; a dash for nothing.' } as const;
const after = { title: 'After', hint: 'What is printed now; a dash for nothing.' } as const;

const tableTitles = {
  results: 'results',
  observations: 'observations',
  initiatives: 'initiatives',
  reports: 'reports',
  indicators: 'indicators',
  wards: 'areas',
  codes: 'codes',
} satisfies Record<PublishedTable, string>;

const figureWords = {
  report: { title: 'Report', hint: 'The slug of the area and the year.', examples: reportExamples },
  strategy: { title: 'Strategy', hint: 'Its code or id; left out for an initiative.' },
  initiative: { title: 'Initiative', hint: 'Its code or id; left out for a strategy.' },
  result: {
    title: 'Number of the result',
    hint: 'Counted from the top of its block; left out for what is no result.',
    examples: ['1'],
  },
  field: { title: 'Field', hint: 'What was corrected.', choices: versionWords.revisedFields },
  before,
  after,
} as const;

const cellWords = {
  table: { title: 'Table', hint: 'The name of a published table.', choices: tableTitles },
  row: { title: 'Row', hint: 'The value that tells the row; left out where all rows changed.' },
  column: { title: 'Column', hint: 'The name of a published column.' },
  before,
  after,
} as const;

/** Words of the file of the versions of the data. */
export const changesFileWords = {
  title: 'Versions and changes',
  hint: 'A new version is added at the top whenever published data change.',
  fields: {
    versions: {
      title: 'Versions',
      hint: 'The newest on top.',
      one: 'Version',
      fields: {
        version: {
          title: 'Number',
          hint: 'The last part grows with a correction, the middle one with an addition.',
          examples: ['1.0.1'],
        },
        date: { title: 'Day', hint: 'The day on which it is published.', examples: ['2026-12-01'] },
        kind: {
          title: 'Kind',
          hint: 'What kind of change it is.',
          choices: {
            ...versionWords.releaseKind,
            major: 'major change: the meaning of columns changed',
            minor: 'addition: reports were added',
            correction: 'correction: figures or notes were corrected',
          },
        },
        summary: { title: 'Summary', hint: 'What this version brings, in one sentence.' },
        entries: {
          title: 'Changes',
          hint: 'Each thing that changed.',
          one: 'Change',
          fields: {
            what: { title: 'What', hint: 'What changed.' },
            why: { title: 'Why', hint: 'Why it changed.' },
            reports: {
              title: 'Added reports',
              hint: 'The reports that were added.',
              examples: [reportExamples],
            },
            figures: {
              title: 'Corrected figures',
              hint: 'Figures of reports that were corrected.',
              one: 'Correction',
              fields: figureWords,
            },
            cells: {
              title: 'Other corrected cells',
              hint: 'Changes outside of reports: of the framework, the registry, the names of sources.',
              one: 'Correction',
              fields: cellWords,
            },
          },
        },
      },
    },
  },
} as const satisfies FileWords<typeof changesSchema>;
