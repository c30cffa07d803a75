/** What the site says of how it can be used by everybody: what was tried and how, and what falls short. */
export const accessibilityWords = {
  accessibility: {
    title: 'Accessibility',
    known: ['screen reader', 'a11y', 'JIS X 8341-3', 'WCAG'],
    lead: 'The aim is level AA of WCAG 2.2, and of the Japanese standard JIS X 8341-3:2016, which equals WCAG 2.0. What a machine can tell is checked whenever the software of the site changes. Nobody has tested it by hand yet.',
    parts: [
      {
        title: 'What is checked',
        items: [
          'the rules for A and AA of WCAG 2.2 with axe-core, in light and dark, at the width of a phone and of a desktop',
          'the rules for A and AA of WCAG 2 with HTML_CodeSniffer, on every kind of page',
          'the grammar of the HTML of every kind of page',
          'that nothing is cut off at 320 pixels, with letters of twice the size, and on paper (A4)',
          'that letters and the marks of charts stand out in colours that readers chose themselves (forced colours)',
          'that the keyboard alone leads through a page to its end and back, that the focus can be seen, and that Escape closes what was opened',
          'that text and tables can be read without JavaScript',
          'that every figure of a chart stands in its description, which is read aloud, and in the table below it',
        ],
      },
      {
        title: 'What is not checked, and what falls short',
        items: [
          'No test by annex JB of JIS X 8341-3:2016 was made: the site cannot be said to conform to the standard.',
          'No people with disabilities and no users of screen readers have tested it.',
          'The machine tests run on the pages of a sample city. No machine can tell whether texts are easy to understand.',
          'Names within charts are slightly less than 24 pixels high (the table right below has the same links).',
          'Readings above kanji in easy Japanese are made by a machine and can be wrong.',
          'The original reports (PDF files and spreadsheets) are on other sites and were not checked.',
        ],
      },
    ],
    tell: 'Please tell us what is hard to use:',
  },
};
