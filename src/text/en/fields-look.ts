import type { lookSchema } from '../../model/content/look.ts';
import type { FileWords } from '../field.ts';

const colours = {
  fields: {
    paper: { title: 'Paper', hint: 'What everything stands on.' },
    panel: { title: 'Panel', hint: 'The ground of the menu, heads of tables and notes.' },
    ink: { title: 'Text', hint: 'All text.' },
    strong: { title: 'Headings', hint: 'Headings and figures.' },
    quiet: { title: 'Small print', hint: 'Notes, units and dates.' },
    rule: { title: 'Rules', hint: 'Thin lines between things.' },
    edge: { title: 'Edges', hint: 'The edge of boxes that one types into or chooses from.' },
    key: { title: 'Key colour', hint: 'Marks of charts, buttons, the reader’s own area.' },
    keyPale: {
      title: 'Pale key colour',
      hint: 'The ground of what is marked; mixed from the key colour if left out.',
    },
    link: { title: 'Links', hint: 'The key colour if left out.' },
    visited: { title: 'Visited links', hint: 'Links to pages that were seen.' },
    target: { title: 'Target', hint: 'The line of the target in charts.' },
    caution: { title: 'Caution', hint: 'The edge of notes that ask for care.' },
    cautionPale: { title: 'Pale caution', hint: 'The ground of such notes.' },
  },
};

/** Words of the file of colours. */
export const lookFileWords = {
  title: 'Colours',
  hint: 'The colours of the site, each as six digits (#00594c, in quotes). What is left out is the generator’s.',
  fields: {
    light: { title: 'Light', hint: 'On a light ground, and in pictures.', ...colours },
    dark: {
      title: 'Dark',
      hint: 'For readers who asked for a dark screen; made from the light colours if left out.',
      ...colours,
    },
  },
} as const satisfies FileWords<typeof lookSchema>;
